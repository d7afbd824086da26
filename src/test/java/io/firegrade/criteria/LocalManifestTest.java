package io.firegrade.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.assessment.PackReference;
import io.firegrade.facts.Bilingual;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalManifestTest {

    @Test
    void whatALocalPackChangesIsRead() {
        PackManifest manifest = PackManifest.read(new SourceText("pack.yaml", """
                id: beijing
                title: { zh: 北京, en: Beijing }
                extends: cn
                criteria: [ ducts.drl ]
                replaces: [ mgmt-duct ]
                off:
                  gas-cage: { reason: { zh: 另有规定, en: Another rule applies } }
                """));
        assertThat(manifest)
                .isEqualTo(new PackManifest(
                        "beijing",
                        new Bilingual("北京", "Beijing"),
                        Optional.of(named("cn", 3, 10)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("ducts.drl"),
                        List.of(named("mgmt-duct", 5, 13)),
                        List.of(new SwitchOff(named("gas-cage", 7, 3), new Bilingual("另有规定", "Another rule applies"))),
                        Optional.empty()));
        assertThat(manifest.reference())
                .isEqualTo(new PackReference("beijing", new Bilingual("北京", "Beijing"), Optional.of("cn")));
        assertThat(manifest.reference().local()).isTrue();
    }

    @Test
    void aLocalPackChangesSomething() {
        assertThat(refusal("extends: cn\n")).isEqualTo("""
                pack.yaml:3:10 this pack changes nothing of the pack that it extends: name files under 'criteria', or criteria under 'off'
                    extends: cn
                             ^""");
        assertThat(refusal("extends: cn\ncriteria: []\noff: {}\nreplaces: []\n"))
                .startsWith("pack.yaml:3:10 this pack changes nothing");
    }

    @Test
    void onlyALocalPackChangesSomething() {
        assertThat(refusal("""
                standards: standards.yaml
                criteria: [ a.drl ]
                replaces: [ a ]
                off: { b: { reason: { zh: 无, en: none } } }
                """)).isEqualTo("""
                pack.yaml:5:11 'replaces' is about the criteria of an extended pack: say which one, such as extends: cn
                    replaces: [ a ]
                              ^
                pack.yaml:6:6 'off' is about the criteria of an extended pack: say which one, such as extends: cn
                    off: { b: { reason: { zh: 无, en: none } } }
                         ^""");
    }

    @Test
    void aReasonIsGivenInBothLanguages() {
        assertThat(refusal("""
                extends: cn
                off:
                  a: 另有规定
                  b: { reason: 另有规定 }
                  c: { reason: { zh: 另有规定 } }
                  d: { why: { zh: 另有规定, en: Another rule applies } }
                  e:
                """)).isEqualTo("""
                pack.yaml:5:6 a takes a mapping (key: value), not the text '另有规定'
                      a: 另有规定
                         ^
                pack.yaml:6:16 b.reason takes a mapping (key: value), not the text '另有规定'
                      b: { reason: 另有规定 }
                                   ^
                pack.yaml:7:16 c.reason has no 'en': add it
                      c: { reason: { zh: 另有规定 } }
                                   ^
                pack.yaml:8:6 d has no 'reason': add it
                      d: { why: { zh: 另有规定, en: Another rule applies } }
                         ^
                pack.yaml:8:8 unknown key 'why' of d: known are reason
                      d: { why: { zh: 另有规定, en: Another rule applies } }
                           ^
                pack.yaml:9:5 e takes a mapping (key: value), not null
                      e:
                        ^""");
    }

    @Test
    void aCriterionIsReplacedOnceOrSwitchedOff() {
        assertThat(refusal("""
                extends: CN
                criteria: [ a.drl ]
                replaces: [ a, b, a, 5 ]
                off: { b: { reason: { zh: 无, en: none } } }
                """)).isEqualTo("""
                pack.yaml:3:10 the id of the extended pack takes small letters, digits and - only, a letter first, not 'CN'
                    extends: CN
                             ^
                pack.yaml:5:19 'a' is named twice: remove one
                    replaces: [ a, b, a, 5 ]
                                      ^
                pack.yaml:5:22 replaces takes text, not the number 5: put it in quotes
                    replaces: [ a, b, a, 5 ]
                                         ^
                pack.yaml:6:8 'b' is both replaced and switched off: choose one
                    off: { b: { reason: { zh: 无, en: none } } }
                           ^""");
        assertThat(refusal("extends: cn\ncriteria: [ a.drl ]\nreplaces: { a: b }\noff: [ b ]\n"))
                .isEqualTo("""
                pack.yaml:5:11 replaces takes a list, not a mapping
                    replaces: { a: b }
                              ^
                pack.yaml:6:6 off takes a mapping (key: value), not a list
                    off: [ b ]
                         ^""");
    }

    @Test
    void aHugeManifestIsRefusedAtOnce() {
        StringBuilder replaces = new StringBuilder("extends: cn\ncriteria: [ a.drl ]\nreplaces:\n");
        for (int i = 0; i < 5_000; i++) {
            replaces.append("  - ").append("x".repeat(60)).append('\n');
        }
        assertThat(refusal(replaces.toString()))
                .startsWith("pack.yaml:7:5 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' is named twice: remove one")
                .hasSizeLessThan(40_000);
    }

    private static Named named(String name, int line, int column) {
        return new Named(name, new Location("pack.yaml", line, column));
    }

    private static String refusal(String rest) {
        String manifest = "id: beijing\ntitle: { zh: 北京, en: Beijing }\n" + rest;
        return String.valueOf(catchThrowableOfType(
                        InputException.class, () -> PackManifest.read(new SourceText("pack.yaml", manifest)))
                .getMessage());
    }
}
