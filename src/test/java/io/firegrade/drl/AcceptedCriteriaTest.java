package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.assessment.Grade;
import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.Drill;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import io.firegrade.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each construct of the language gives the tree that it stands for. */
class AcceptedCriteriaTest {

    private static final Operand AREA = read(0, Room.class, "areaM2");
    private static final Operand USE = read(0, Room.class, "use");

    @Test
    void theHeadOfARule() {
        Criterion criterion = Drl.criteria(Drl.HEADER
                        + Drl.rule("a-1", """
                @title( zh = "标题", en = "Title" ) @grade( MAJOR ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 0 )
                @basis( XFF = "16(1)(2); 28", GB55037 = "12.0.3" ) @raises( "a-2" )
                """, "$r : Room()\nExit()\n")
                        + Drl.rule("a-2", "$r : Room()\nExit()\n"))
                .get(0);
        assertThat(criterion.id()).isEqualTo("a-1");
        assertThat(criterion.title()).isEqualTo(new Bilingual("标题", "Title"));
        assertThat(criterion.advice()).isEqualTo(new Bilingual("整改。", "Rectify."));
        assertThat(criterion.grade()).isEqualTo(Grade.MAJOR);
        assertThat(criterion.withinDays()).isZero();
        assertThat(criterion.raises()).contains("a-2");
        assertThat(criterion.basis())
                .containsExactly(
                        new Citation("XFF", "16(1)(2)"), new Citation("XFF", "28"), new Citation("GB55037", "12.0.3"));
        assertThat(criterion.at()).isEqualTo(new Location("a.drl", 3, 1));
    }

    @Test
    void theScopeIsTheSubjectAndTheSingleTypesThatFollow() {
        Criterion criterion = Drl.criterion("""
                $r : Room( areaM2 > 5 )
                Premises()
                $b : Building( storeys > 1 )
                Exit()
                Visit()
                """);
        assertThat(criterion.scope())
                .extracting(pattern -> pattern.type().name())
                .containsExactly("Room", "Premises", "Building");
        assertThat(criterion.violation())
                .extracting(element -> ((Element.Pattern) element).type().name())
                .containsExactly("Exit", "Visit");
        assertThat(criterion.slots()).isEqualTo(5);
    }

    @Test
    void comparisons() {
        assertThat(conditionsOf("areaM2 == 5, areaM2 != 5, areaM2 < 5, areaM2 <= 5, areaM2 > 5, 5.25 >= areaM2"))
                .extracting(condition -> ((Condition.Comparison) condition).comparator())
                .containsExactly(
                        Comparator.EQ, Comparator.NE, Comparator.LT, Comparator.LE, Comparator.GT, Comparator.GE);
        assertThat(conditionsOf("5.25 >= areaM2"))
                .containsExactly(new Condition.Comparison(
                        new Operand.Literal(5.25), Comparator.GE, AREA, new Location("a.drl", 6, 12)));
    }

    @Test
    void literals() {
        assertThat(literal("$r : Room( openToDining == false )")).isEqualTo(false);
        assertThat(literal("$r : Room( use == RoomUse.STORE )")).isEqualTo(RoomUse.STORE);
        assertThat(literal("$p : Premises( name == \"晋味 // 面馆\" )")).isEqualTo("晋味 // 面馆");
        assertThat(literal("$d : Drill( heldOn < Dates.of( 2024, 2, 29 ) )")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(literal("$r : Room( areaM2 - 100 > -7.5 )")).isEqualTo(-7.5);
        assertThat(literal("$r : Room( areaM2 == 0.000001 )")).isEqualTo(0.000001);
    }

    @Test
    void lists() {
        assertThat(conditionsOf("use in ( RoomUse.STORE, RoomUse.OFFICE ), use not in ( RoomUse.WARD )"))
                .containsExactly(
                        new Condition.Membership(
                                USE, false, List.of(RoomUse.STORE, RoomUse.OFFICE), new Location("a.drl", 6, 12)),
                        new Condition.Membership(USE, true, List.of(RoomUse.WARD), new Location("a.drl", 6, 54)));
    }

    @Test
    void negationIsPushedDown() {
        assertThat(shown("!( areaM2 > 5 && use == RoomUse.STORE )")).isEqualTo("any( areaM2 LE 5.0, use NE STORE )");
        assertThat(shown("!( areaM2 >= 5 || use in ( RoomUse.STORE ) )"))
                .isEqualTo("all( areaM2 LT 5.0, use NOT_IN [STORE] )");
        assertThat(shown("!( !( areaM2 < 5 ) )")).isEqualTo("areaM2 LT 5.0");
    }

    @Test
    void andBindsTighterThanOr() {
        assertThat(shown("areaM2 > 1 || areaM2 > 2 && areaM2 > 3 || areaM2 > 4"))
                .isEqualTo("any( areaM2 GT 1.0, all( areaM2 GT 2.0, areaM2 GT 3.0 ), areaM2 GT 4.0 )");
        assertThat(shown("( areaM2 > 1 || areaM2 > 2 ) && areaM2 > 3"))
                .isEqualTo("any( areaM2 GT 1.0, areaM2 GT 2.0 ); areaM2 GT 3.0");
        assertThat(shown("areaM2 > 1 && areaM2 > 2")).isEqualTo("areaM2 GT 1.0; areaM2 GT 2.0");
    }

    @Test
    void arithmeticAndDates() {
        assertThat(operand("$r : Room( areaM2 - 2 * persons + 1 > 5 )"))
                .isEqualTo(new Operand.Arithmetic(
                        Operand.Operator.PLUS,
                        new Operand.Arithmetic(
                                Operand.Operator.MINUS,
                                AREA,
                                new Operand.Arithmetic(
                                        Operand.Operator.TIMES,
                                        new Operand.Literal(2.0),
                                        read(0, Room.class, "persons"))),
                        new Operand.Literal(1.0)));
        assertThat(operand(
                        "$d : Drill( Dates.plusDays( Dates.plusMonths( heldOn, 6 ), -1 ) < Dates.of( 2025, 1, 1 ) )"))
                .isEqualTo(new Operand.Shift(
                        Operand.Unit.DAYS,
                        new Operand.Shift(Operand.Unit.MONTHS, read(0, Drill.class, "heldOn"), 6),
                        -1));
    }

    @Test
    void bindingsAreAliases() {
        Criterion criterion = Drl.criterion("""
                $r : Room( $a : areaM2 )
                Exit( clearWidthM < $a, storey == $r.storey )
                """);
        assertThat(((Element.Pattern) criterion.violation().get(0)).conditions())
                .extracting(condition -> ((Condition.Comparison) condition).right())
                .containsExactly(AREA, read(0, Room.class, "storey"));
    }

    @Test
    void thisTakesTheSameFact() {
        Criterion criterion = Drl.criterion("$r : Room()\nRoom( this == $r && areaM2 > 5, persons > 1 )\n");
        Element.Pattern pattern = (Element.Pattern) criterion.violation().get(0);
        assertThat(pattern.sameAs()).contains(0);
        assertThat(pattern.conditions()).hasSize(2);
    }

    @Test
    void notExistsAndOr() {
        Criterion criterion = Drl.criterion("""
                $r : Room()
                not Exit()
                not ( Exit() and Stair() )
                exists Exit( sealed == true )
                ( Exit() or ( Stair() and Door() ) )
                """);
        assertThat(criterion.violation())
                .containsExactly(
                        new Element.Exists(true, List.of(pattern(1, "Exit", 7, 5)), at(7, 1)),
                        new Element.Exists(
                                true, List.of(pattern(2, "Exit", 8, 7), pattern(3, "Stair", 8, 18)), at(8, 1)),
                        criterion.violation().get(2),
                        new Element.AnyOf(
                                List.of(
                                        List.of(pattern(5, "Exit", 10, 3)),
                                        List.of(pattern(6, "Stair", 10, 15), pattern(7, "Door", 10, 27))),
                                at(10, 1)));
        assertThat(((Element.Exists) criterion.violation().get(2)).negated()).isFalse();
    }

    @Test
    void totals() {
        Criterion criterion = Drl.criterion("""
                $p : Premises()
                accumulate( $r : Room( $a : areaM2 ); $sum : sum( $a ), $count : count( $r ); $count >= 2 )
                Exit( clearWidthM * 100 < $sum )
                """);
        Element.Total sum = new Element.Total(2, FactType.of(Room.class).component("areaM2"), FactType.of(Room.class));
        Element.Total count = new Element.Total(3, Optional.empty(), FactType.of(Room.class));
        Element.Accumulate accumulate =
                (Element.Accumulate) criterion.violation().get(0);
        assertThat(accumulate.source()).isEqualTo(pattern(1, "Room", 7, 13));
        assertThat(accumulate.totals()).containsExactly(sum, count);
        assertThat(accumulate.conditions())
                .containsExactly(new Condition.Comparison(
                        new Operand.OfTotal(count),
                        Comparator.GE,
                        new Operand.Literal(2.0),
                        new Location("a.drl", 7, 79)));
        Condition.Comparison later = (Condition.Comparison)
                ((Element.Pattern) criterion.violation().get(1)).conditions().get(0);
        assertThat(later.right()).isEqualTo(new Operand.OfTotal(sum));
        assertThat(later.left())
                .isEqualTo(new Operand.Arithmetic(
                        Operand.Operator.TIMES, read(4, Exit.class, "clearWidthM"), new Operand.Literal(100.0)));
    }

    @Test
    void commentsAndSemicolonsSayNothing() {
        assertThat(Drl.criterion("$r : Room( /* 房间 */ ); // the room\n\tExit( ) ;\n")
                        .violation())
                .hasSize(1);
        assertThat(Drl.criteria("\uFEFF" + Drl.HEADER + Drl.rule("a", "$r : Room()\nExit()\n")))
                .hasSize(1);
        assertThat(Drl.criteria((Drl.HEADER + Drl.rule("a", "$r : Room() // x\nExit()\n")).replace("\n", "\r")))
                .hasSize(1);
    }

    private static List<Condition> conditionsOf(String conditions) {
        return Drl.criterion("$r : Room( " + conditions + " )\nExit()\n")
                .subject()
                .conditions();
    }

    private static Condition.Comparison comparison(String subject) {
        return (Condition.Comparison)
                Drl.criterion(subject + "\nExit()\n").subject().conditions().get(0);
    }

    private static Object literal(String subject) {
        return ((Operand.Literal) comparison(subject).right()).value();
    }

    private static Operand operand(String subject) {
        return comparison(subject).left();
    }

    private static String shown(String conditions) {
        return String.join(
                "; ",
                conditionsOf(conditions).stream()
                        .map(AcceptedCriteriaTest::shown)
                        .toList());
    }

    private static String shown(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return "all( "
                    + String.join(
                            ", ",
                            all.conditions().stream()
                                    .map(AcceptedCriteriaTest::shown)
                                    .toList()) + " )";
        } else if (condition instanceof Condition.AnyOf any) {
            return "any( "
                    + String.join(
                            ", ",
                            any.conditions().stream()
                                    .map(AcceptedCriteriaTest::shown)
                                    .toList()) + " )";
        } else if (condition instanceof Condition.Membership in) {
            return name(in.operand()) + " " + in.comparator() + " " + in.values();
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return name(comparison.left()) + " " + comparison.comparator() + " " + name(comparison.right());
    }

    private static String name(Operand operand) {
        return operand instanceof Operand.Read read
                ? read.component().name()
                : String.valueOf(((Operand.Literal) operand).value());
    }

    private static Location at(int line, int column) {
        return new Location("a.drl", line, column);
    }

    private static Element.Pattern pattern(int slot, String type, int line, int column) {
        FactType found = FactType.of(
                switch (type) {
                    case "Room" -> Room.class;
                    case "Stair" -> io.firegrade.facts.Stair.class;
                    case "Door" -> io.firegrade.facts.Door.class;
                    case "Premises" -> Premises.class;
                    default -> Exit.class;
                });
        return new Element.Pattern(slot, found, Optional.empty(), List.of(), at(line, column));
    }

    private static Operand.Read read(int slot, Class<? extends Fact> type, String name) {
        Component component = FactType.of(type).component(name).orElseThrow();
        return new Operand.Read(slot, component);
    }
}
