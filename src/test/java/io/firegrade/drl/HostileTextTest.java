package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that is planted in a pack is refused, and never runs. */
class HostileTextTest {

    private static final String CODE = "java.lang.System.setProperty( \"io.firegrade.planted\", \"1\" )";
    private static final String SHORT_CODE = "System.setProperty( \"io.firegrade.planted\", \"1\" )";

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty("io.firegrade.planted")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( CODE != null )",
                "Exit( CODE == id )",
                "Exit( eval( CODE != null ) )",
                "Exit( CODE )",
                "Exit( id == CODE )",
                "Exit( id in ( CODE ) )",
                "Exit( clearWidthM < Dates.of( CODE, 1, 1 ) )",
                "Exit( Dates.plusDays( CODE, 1 ) == Dates.of( 2025, 1, 1 ) )",
                "Exit( $x : CODE )",
                "Exit( clearWidthM + CODE > 1 )",
                "Exit() from CODE",
                "Exit[ CODE ]",
                "Exit( this == CODE )",
                "Exit( { CODE } )",
                "Exit( ( (Object) CODE ) == id )",
                "Exit( id == \"\" + CODE )",
                "Exit( io.firegrade.drl.Planted.of == id )",
                "Exit( new io.firegrade.drl.Planted() == id )",
                "accumulate( Exit( $w : CODE ); $t : sum( $w ); $t > 1 )",
                "accumulate( Exit( $w : clearWidthM ); $t : CODE; $t > 1 )",
                "accumulate( Exit( $w : clearWidthM ); $t : sum( CODE ); $t > 1 )",
                "accumulate( Exit( $w : clearWidthM ); $t : sum( $w ); CODE )",
                "accumulate( Exit( $w : clearWidthM ), init( CODE; ), action( ), result( 1 ) )",
                "not ( eval( CODE != null ) )",
                "( Exit() or eval( CODE != null ) )"
            })
    void inConditions(String element) {
        for (String code : new String[] {CODE, SHORT_CODE}) {
            assertRefused(Drl.HEADER + Drl.rule("the-rule", "$r : Room()\n" + element.replace("CODE", code) + "\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@author( CODE )",
                "@raises( CODE )",
                "@grade( CODE )",
                "@within( days = CODE )",
                "salience( CODE )",
                "enabled( CODE )",
                "timer( expr: CODE )",
                "@Direct( CODE )",
                "@key( { CODE } )"
            })
    void inAnnotationsAndAttributes(String annotation) {
        assertRefused(Drl.HEADER
                + Drl.rule(
                        "the-rule",
                        Drl.ANNOTATIONS + annotation.replace("CODE", CODE) + "\n",
                        "$r : Room()\nExit()\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import io.firegrade.drl.Planted;",
                "import static io.firegrade.drl.Planted.*;",
                "import function io.firegrade.drl.Planted.of;",
                "import accumulate io.firegrade.drl.Planted planted;",
                "function void f() { CODE; }",
                "global io.firegrade.drl.Planted planted;",
                "declare Planted name : String = CODE end",
                "query \"q\" eval( CODE != null ) end",
                "dialect CODE",
                "rule CODE when then end"
            })
    void besideTheRules(String line) {
        assertRefused(Drl.HEADER + line.replace("CODE", CODE) + "\n" + Drl.rule("the-rule", "$r : Room()\nExit()\n"));
    }

    @Test
    void inAConsequence() {
        assertRefused(
                (Drl.HEADER + Drl.rule("the-rule", "$r : Room()\nExit()\n")).replace("then\n", "then " + CODE + ";\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\" + CODE + \"", "@{CODE}", "${CODE}", "a\" when then CODE; end rule \"b"})
    void inANameOfARule(String id) {
        assertRefused(Drl.HEADER + Drl.rule(id.replace("CODE", CODE), "$r : Room()\nExit()\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@{CODE}",
                "${CODE}",
                "' + CODE + '",
                "'; CODE; '",
                ") || eval( CODE ) || ( name == ",
                "end rule x when then CODE; end",
                "// CODE",
                "/* CODE",
                "*/ CODE"
            })
    void inATextThatIsAccepted(String text) {
        String harmless = text.replace("CODE", CODE.replace('"', '\''));
        String annotations = Drl.ANNOTATIONS.replace("Title", harmless).replace("整改。", harmless);
        String when =
                "$p : Premises( name == \"" + harmless + "\" || name in ( \"x\", \"" + harmless + "\" ) )\nExit()\n";
        assertThat(Compiled.fires(Drl.HEADER + Drl.rule("the-rule", annotations, when), harmless))
                .isTrue();
        assertThat(Compiled.fires(Drl.HEADER + Drl.rule("the-rule", annotations, when), "another"))
                .isFalse();
    }

    private static void assertRefused(String file) {
        Refusal.of(file.length(), () -> Drl.criteria(file));
    }
}
