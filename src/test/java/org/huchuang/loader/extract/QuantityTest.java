package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.huchuang.loader.extract.Indicator.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "100亿元 100 亿元 EXACT 10000000000",
                "12,533亿元 12533 亿元 EXACT 1253300000000",
                "1.8万亿 1.8 万亿元 EXACT 1800000000000",
                "超过6496.79亿元 6496.79 亿元 AT_LEAST 649679000000",
                "近40间 40 间 ABOUT 40",
                "约4.5% 4.5 % ABOUT 4.5",
                "50家以上 50 家 AT_LEAST 50",
                "12%左右 12 % ABOUT 12",
                "80余位 80 位 AT_LEAST 80",
                "30多项 30 项 AT_LEAST 30",
                "不低于20家 20 家 AT_LEAST 20",
                "不超过100万元 100 万元 AT_MOST 1000000",
                "三百余家 300 家 AT_LEAST 300",
                "三十余家 30 家 AT_LEAST 30",
                "两千零五人 2005 人 EXACT 2005",
                "百余名 100 名 AT_LEAST 100",
                "超十万张 10 万张 AT_LEAST 100000",
                "千亿港元 1000 亿港元 EXACT 100000000000",
                "5万家 5 万家 EXACT 50000",
                "百分之三十 30 % EXACT 30",
                "百分之三点五 3.5 % EXACT 3.5",
                "六成以上 60 % AT_LEAST 60",
                "2.4倍 2.4 倍 EXACT 2.4",
                "255亿美元 255 亿美元 EXACT 25500000000",
            })
    void readsNumberUnitBoundAndScale(String text, BigDecimal number, String unit, Bound bound, BigDecimal normalised) {
        var q = Quantity.parse(text).orElseThrow();
        assertEquals(0, number.compareTo(q.number()), text);
        assertEquals(unit, q.unitText());
        assertEquals(bound, q.bound());
        assertEquals(0, normalised.compareTo(q.normalised()), text);
    }

    @Test
    void knowsTheCurrencyOfMoneyOnly() {
        assertEquals(Optional.of("CNY"), Quantity.parse("100亿元").flatMap(Quantity::currency));
        assertEquals(Optional.of("USD"), Quantity.parse("3.2万美元").flatMap(Quantity::currency));
        assertEquals(Optional.empty(), Quantity.parse("100家").flatMap(Quantity::currency));
    }

    @Test
    void keepsBothEndsOfARange() {
        var q = Quantity.parse("20万元至100万元").orElseThrow();
        assertEquals(new BigDecimal("20"), q.number());
        assertEquals(Optional.of(new BigDecimal("100")), q.upper());
        assertEquals(0, new BigDecimal("1000000").compareTo(q.normalisedUpper().orElseThrow()));
        assertEquals(
                Optional.of(new BigDecimal("30")),
                Quantity.parse("15-30家").orElseThrow().upper());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人工智能", "第17届", "2026年1月", "3人工智能", "数十家", "十成果", "1234567890123456789家"})
    void refusesWhatIsNoQuantity(String text) {
        assertTrue(Quantity.parse(text).filter(q -> !q.unit().equals("年")).isEmpty(), text);
    }

    @Test
    void readsAMegabyteOfDigitsInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Quantities.in("7".repeat(1_000_000));
            Quantities.in("3家".repeat(100_000));
            Quantities.in("一".repeat(500_000));
            Quantities.in("1,".repeat(500_000));
            Dates.in("2026年1月".repeat(100_000), Optional.empty());
            Dates.in("1".repeat(1_000_000), Optional.empty());
            figures("企业9家，".repeat(10_000));
            figures("企业9家".repeat(10_000));
            figures("增长".repeat(200_000) + "9%");
        });
    }

    private static void figures(String text) {
        FigureSentence.read(text, Quantities.in(text));
    }
}
