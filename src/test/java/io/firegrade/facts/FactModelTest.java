package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type of the standard model. */
class FactModelTest {

    /** Keywords and operators of DRL, Java and the rule annotations that an author could not tell from a component. */
    private static final List<String> WORDS = List.of(
            "accumulate",
            "action",
            "after",
            "and",
            "before",
            "coincides",
            "collect",
            "contains",
            "count",
            "default",
            "during",
            "end",
            "eval",
            "excludes",
            "exists",
            "finishes",
            "forall",
            "from",
            "function",
            "in",
            "includes",
            "init",
            "matches",
            "meets",
            "memberOf",
            "not",
            "null",
            "or",
            "over",
            "overlaps",
            "package",
            "query",
            "result",
            "reverse",
            "rule",
            "soundslike",
            "starts",
            "str",
            "sum",
            "then",
            "this",
            "when",
            "window");

    static List<FactType> types() {
        return FactModel.standard().types();
    }

    static Stream<Component> numbers() {
        return types().stream().flatMap(type -> type.plainComponents().stream()).filter(Component::numeric);
    }

    static Stream<Component> plain() {
        return types().stream()
                .flatMap(type -> type.plainComponents().stream())
                .filter(component -> component.kind() != Component.Kind.ID);
    }

    static Stream<Class<?>> enums() {
        return plain().filter(c -> c.kind() == Component.Kind.ENUM)
                .<Class<?>>map(Component::javaType)
                .distinct();
    }

    @Test
    void namesAndKeysAreUnique() {
        assertThat(types()).extracting(FactType::name).doesNotHaveDuplicates();
        assertThat(types()).extracting(FactType::key).doesNotHaveDuplicates();
        assertThat(types()).extracting(type -> type.label().zh()).doesNotHaveDuplicates();
        assertThat(types()).extracting(type -> type.label().en()).doesNotHaveDuplicates();
    }

    @Test
    void onlyPremisesBuildingAndVisitAreSingle() {
        assertThat(types().stream().filter(FactType::single).map(FactType::name))
                .containsExactly("Premises", "Building", "Visit");
    }

    @Test
    void noComponentIsAWordOfTheCriterionLanguage() {
        assertThat(types().stream().flatMap(type -> type.components().stream()).map(Component::name))
                .doesNotContainAnyElementsOf(WORDS);
    }

    @Test
    void referencesStayWithinTheModel() {
        assertThat(types().stream()
                        .flatMap(type -> type.components().stream())
                        .flatMap(c -> c.target().stream())
                        .filter(target -> !target.equals(Fact.class))) // the subject of a breach is a fact of any type
                .allMatch(target -> types().contains(FactType.of(target)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void labelsAreUniqueWithinAType(FactType type) {
        assertThat(type.components()).extracting(c -> c.label().zh()).doesNotHaveDuplicates();
        assertThat(type.components()).extracting(c -> c.label().en()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewFactKnowsNothingButItsId(FactType type) throws ReflectiveOperationException {
        Fact fact = (Fact) type.javaType().getMethod("of", String.class).invoke(null, "x1");

        Object[] values = type.read(fact);

        assertThat(fact.id()).isEqualTo("x1");
        assertThat(Arrays.copyOfRange(values, 1, values.length)).containsOnlyNulls();
        assertThat(fact).isEqualTo(type.blank("x1"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBlankIdIsRefused(FactType type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.blank(" "))
                .withMessageContaining(type.name() + ".id");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aWitherSetsItsComponentAndNoOther(Component component) throws ReflectiveOperationException {
        FactType type = FactModel.standard().named(component.owner()).orElseThrow();
        Object value = someValue(component);
        String name = component.name();
        String wither = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);

        Object changed = type.javaType().getMethod(wither, component.javaType()).invoke(type.blank("x1"), value);

        Object[] expected = new Object[type.plainComponents().size()];
        expected[0] = "x1";
        expected[component.index()] = value;
        assertThat(changed).isEqualTo(type.create(expected));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberOutsideItsRangeIsRefused(Component component) {
        boolean whole = component.kind() == Component.Kind.INTEGER;
        assertRefused(component, whole ? (Object) ((int) component.min() - 1) : Math.nextDown(component.min()));
        assertTaken(component, whole ? (Object) (int) component.min() : component.min());
        double max = Math.min(component.max(), 1e9);
        assertRefused(component, whole ? (Object) ((int) max + 1) : Math.nextUp(max));
        assertTaken(component, whole ? (Object) (int) max : max);
        if (!whole) {
            assertRefused(component, Double.NaN);
            assertRefused(component, Double.POSITIVE_INFINITY);
            assertRefused(component, Double.NEGATIVE_INFINITY);
        }
    }

    @Test
    void aNumberWithoutARangeHasALimitAllTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Room.of("hall").withAreaM2(1e9 + 1))
                .withMessage("Room.areaM2 = 1000000001 is out of range: it is from 0 to 1000000000 m²");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Room.of("hall").withPersons(1_000_000_001))
                .withMessage("Room.persons = 1000000001 is out of range: it is from 0 to 1000000000");
    }

    @Test
    void onlyTheseDatesMayLieAfterTheVisit() {
        assertThat(plain().filter(Component::mayLieAhead).map(Component::toString))
                .containsExactlyInAnyOrder(
                        "GasCylinder.nextInspectionOn", "GasHose.expiresOn", "GasRegulator.expiresOn", "Notice.dueOn");
    }

    @FactRecord(key = "odds", zh = "怪", en = "odd")
    public record Odd(
            String id,
            @Label(zh = "高", en = "tall") @MayLieAhead Boolean tall) implements Fact {}

    @Test
    void onlyADateMayLieAfterTheVisit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.of(Odd.class))
                .withMessage(Odd.class.getName() + ".tall has @MayLieAhead, which only a date can have");
    }

    @ParameterizedTest
    @MethodSource("enums")
    void anEnumHasLabelsAndNoUnknown(Class<?> type) {
        assertThat(Labelled.class).isAssignableFrom(type);
        List<Bilingual> labels = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Labelled) constant).label())
                .toList();
        assertThat(labels).extracting(Bilingual::zh).doesNotHaveDuplicates();
        assertThat(labels).extracting(Bilingual::en).doesNotHaveDuplicates();
        assertThat(type.getEnumConstants()).extracting(Object::toString).doesNotContain("UNKNOWN", "UNDEFINED", "NULL");
    }

    private static void assertRefused(Component component, Object value) {
        assertThatIllegalArgumentException()
                .as("%s = %s", component, value)
                .isThrownBy(() -> make(component, value))
                .withMessageContaining(component.toString());
    }

    private static void assertTaken(Component component, Object value) {
        assertThat(make(component, value)).isNotNull();
    }

    private static Fact make(Component component, Object value) {
        FactType type = FactModel.standard().named(component.owner()).orElseThrow();
        Object[] values = new Object[type.plainComponents().size()];
        values[0] = "x1";
        values[component.index()] = value;
        return type.create(values);
    }

    private static Object someValue(Component component) {
        return switch (component.kind()) {
            case ID, REFERENCE, TEXT -> "some";
            case BOOLEAN -> true;
            case INTEGER -> (int) component.min() + 1;
            case DECIMAL -> component.min() + 1;
            case DATE -> LocalDate.of(2024, 2, 29);
            case ENUM -> component.javaType().getEnumConstants()[0];
        };
    }
}
