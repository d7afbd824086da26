package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When goods are class A or B; an empty cell is not established. */
class GoodsClassTest {

    @ParameterizedTest
    @CsvSource({
        "A, , true",
        "B, , true",
        "C, , false",
        "D, , false",
        "E, , false",
        ", 59.9, true",
        ", 60.0, false",
        ", , ",
        "A, 12.0, true",
        "C, 65.0, false",
    })
    void classOrFlashPointDecides(HazardClass hazardClass, Double flashPointC, Boolean classAB) {
        StoredGoods goods = StoredGoodsBuilder.builder()
                .id("g")
                .hazardClass(hazardClass)
                .flashPointC(flashPointC)
                .build();

        assertThat(goods.classAB()).isEqualTo(classAB);
    }

    @Test
    void aClassThatContradictsTheFlashPointIsRefused() {
        StoredGoods goods = StoredGoods.of("g").withFlashPointC(30.0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> goods.withHazardClass(HazardClass.C))
                .withMessage("StoredGoods.hazardClass = C contradicts StoredGoods.flashPointC = 30.0:"
                        + " a liquid is class A or B if its flash point is below 60 °C, and class C otherwise");
    }
}
