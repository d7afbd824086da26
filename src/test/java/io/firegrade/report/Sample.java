package io.firegrade.report;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.FollowUp;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.GradeBounds;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Remark;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.assessment.Verdict;
import io.firegrade.assessment.Weight;
import io.firegrade.facts.Agent;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Breach;
import io.firegrade.facts.Component;
import io.firegrade.facts.Extinguisher;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An assessment that shows every kind of evidence and legal basis. */
final class Sample {

    private static final FactReference PREMISES = at(Premises.class, "TY-0417", "/premises", null);
    private static final FactReference KITCHEN = at(Room.class, "kitchen", "/rooms/0", line(4));
    private static final FactReference C1 = at(GasCylinder.class, "c1", "/gasCylinders/0", line(6));
    private static final FactReference C2 = at(GasCylinder.class, "c2", "/gasCylinders/1", line(7));
    private static final FactReference D1 = at(GasDetector.class, "d1", "/gasDetectors/0", line(9));
    private static final FactReference X1 = at(Extinguisher.class, "x1", "/extinguishers/0", null);

    private static final Bilingual CODE = new Bilingual("建筑防火通用规范", "General code for fire protection of buildings");
    private static final LegalBasis MANDATORY =
            new LegalBasis("GB55037-2022", "GB 55037-2022", CODE, "12.0.3", Weight.STANDARD);

    private static final PackReference NATIONAL =
            new PackReference("cn", new Bilingual("全国火灾隐患判定规则", "National fire hazard criteria"), Optional.empty());
    private static final PackReference LOCAL =
            new PackReference("hefei", new Bilingual("合肥市地方规则", "Local criteria of Hefei"), Optional.of("cn"));
    private static final FollowUp CONSULTATION =
            new FollowUp("GAS_CONSULTATION", new Bilingual("与燃气主管部门联合会商", "joint consultation with the gas authority"));
    private static final FollowUp PREMISES_ITSELF = new FollowUp(
            "PREMISES", new Bilingual("场所自行整改，街道消防站跟踪复查", "the premises itself; the street fire station checks"));
    private static final FollowUp BRIGADE =
            new FollowUp("RESCUE_BRIGADE", new Bilingual("消防救援大队", "fire and rescue brigade"));

    private Sample() {}

    static Assessment assessment() {
        return new Assessment(
                Premises.of("TY-0417").withName("晋味面馆"),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 20),
                new GradeBounds(Optional.of(Grade.SERIOUS), Optional.of(Grade.MAJOR)),
                new GradeBounds(Optional.of(Grade.SERIOUS), Optional.of(Grade.SERIOUS)),
                List.of(belowGround(), store(), detector()),
                List.of(extinguisher()),
                determinations(),
                List.of(
                        new Question(
                                "/rooms/0/areaM2",
                                new Bilingual("查明房间 kitchen 的面积 (m²)", "Find out: floor area (m²) of the room kitchen"),
                                List.of("egress-exit-count", "gas-room-volume"),
                                List.of("a", "b", "c", "d")),
                        new Question(
                                "/exits",
                                new Bilingual("查清有没有安全出口", "Find out whether there is any exit"),
                                List.of(),
                                List.of("egress-exit-count"))),
                List.of(new Remark(
                        "/waivers/1",
                        Optional.empty(),
                        new Bilingual("豁免已到期，此项不起作用", "this has no effect: the waiver has ended"))),
                verdicts(),
                List.of(new SwitchedOff(
                        "gas-cylinder-cage",
                        new Bilingual("室外气瓶未设围护", "Cylinders outdoors without a cage"),
                        LOCAL,
                        new Bilingual(
                                "本市规定室外气瓶统一入柜，由另一条规则判定。",
                                "The city asks for cabinets, which another criterion is about."))));
    }

    private static List<Determination> determinations() {
        FactReference breach =
                new FactReference(FactType.of(Breach.class), "element-exits", "/premises", Optional.empty());
        LegalBasis clause = new LegalBasis(
                "GB35181_2017",
                "GB 35181-2017",
                new Bilingual("重大火灾隐患判定方法", "Judgement method for major fire hazards"),
                "7.3.3",
                Weight.STANDARD);
        return List.of(
                determination("element-exits", Role.ELEMENT, Verdict.HAZARD, "安全出口封堵", "exits sealed", clause, breach),
                determination("element-signs", Role.ELEMENT, Verdict.UNKNOWN, "疏散标志缺失", "signs missing", clause, null),
                new Determination(
                        "major-three",
                        NATIONAL,
                        Role.HAZARD,
                        Verdict.UNKNOWN,
                        new Bilingual("三项以上要素", "three elements or more"),
                        List.of(clause),
                        new Bilingual("停业整改", "close and rectify"),
                        Optional.of(BRIGADE),
                        List.of(new Evidence.Total(
                                FactType.of(Breach.class),
                                Optional.empty(),
                                false,
                                List.of(breach),
                                1,
                                4,
                                Comparator.GE,
                                3.0)),
                        Optional.empty(),
                        List.of(new Bilingual("当日规定待查：甲（a）", "open by the law of the day: a (a)"))),
                determination("seal-exits", Role.SEALING, Verdict.HAZARD, "出口封堵且人员密集", "exits sealed", clause, breach));
    }

    private static Determination determination(
            String id,
            Role role,
            Verdict verdict,
            String zh,
            String en,
            LegalBasis clause,
            @Nullable FactReference breach) {
        return new Determination(
                id,
                role == Role.SEALING ? LOCAL : NATIONAL,
                role,
                verdict,
                new Bilingual(zh, en),
                List.of(clause),
                new Bilingual("停业整改", "close and rectify"),
                role == Role.ELEMENT ? Optional.empty() : Optional.of(BRIGADE),
                breach == null ? List.of() : List.of(new Evidence.Present(breach)),
                role == Role.ELEMENT ? Optional.of(new Bilingual("已停业：已贴封条", "closed: sealed off")) : Optional.empty(),
                verdict == Verdict.CLEAR
                        ? List.of(new Bilingual("仅作筛查，不等于没有。", "Only a screen, and no proof that there is none."))
                        : List.of());
    }

    static Assessment nothingFound() {
        return new Assessment(
                Premises.of("TY-0418"),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 20),
                new GradeBounds(Optional.empty(), Optional.empty()),
                new GradeBounds(Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of("gas-hose-rubber", Verdict.NOT_APPLICABLE)),
                List.of());
    }

    /** A screen that found nothing, which proves nothing. */
    static Assessment screened() {
        Assessment nothing = nothingFound();
        return new Assessment(
                nothing.premises(),
                nothing.date(),
                nothing.asOf(),
                nothing.grade(),
                nothing.gradeLeft(),
                List.of(),
                List.of(),
                List.of(determination(
                        "screen",
                        Role.HAZARD,
                        Verdict.CLEAR,
                        "疑似重大隐患",
                        "suspected major hazard",
                        new LegalBasis("NEW", "NEW-2025", new Bilingual("规则", "Rules"), "5", Weight.UNVERIFIED),
                        null)),
                List.of(),
                List.of(),
                nothing.verdicts(),
                List.of());
    }

    private static SortedMap<String, Verdict> verdicts() {
        return new TreeMap<>(Map.of(
                "gas-lpg-below-ground", Verdict.HAZARD,
                "gas-lpg-store-100kg", Verdict.HAZARD,
                "gas-detector-missing", Verdict.HAZARD,
                "equip-extinguisher-scrap-age", Verdict.HAZARD,
                "egress-exit-count", Verdict.UNKNOWN,
                "gas-room-volume", Verdict.UNKNOWN,
                "egress-door-width", Verdict.CLEAR,
                "gas-hose-rubber", Verdict.NOT_IN_FORCE));
    }

    private static Finding belowGround() {
        return new Finding(
                "gas-lpg-below-ground",
                NATIONAL,
                Grade.SERIOUS,
                Optional.of(Grade.MAJOR),
                C1,
                new Bilingual("地下、半地下场所使用或储存液化石油气", "LPG used or stored below ground"),
                List.of(
                        met(C1, "gas", Gas.LPG, Comparator.EQ, Gas.LPG),
                        met(
                                KITCHEN,
                                "floorPosition",
                                FloorPosition.SEMI_BASEMENT,
                                Comparator.IN,
                                List.of(FloorPosition.BASEMENT, FloorPosition.SEMI_BASEMENT))),
                List.of(
                        MANDATORY,
                        new LegalBasis(
                                "GB35181-2025",
                                "GB 35181-2025",
                                new Bilingual("重大火灾隐患判定规则", "Rules for determining major fire hazards"),
                                "7.3.1",
                                Weight.UNVERIFIED)),
                new Bilingual(
                        "立即停用并将气瓶移出地下、半地下场所，通风检测后方可恢复用电；改用管道天然气或电气设备，具体要求见 https://example.org/guides/lpg-below-ground/restaurants.html 。",
                        "Stop use and take the cylinders out at once, air the rooms and measure before the power is switched on"
                                + " again; change to piped natural gas or electric appliances."),
                0,
                Optional.of(CONSULTATION),
                true,
                Optional.empty(),
                "f00dcafe00000001");
    }

    private static Finding store() {
        return new Finding(
                "gas-lpg-store-100kg",
                LOCAL,
                Grade.SERIOUS,
                Optional.empty(),
                PREMISES,
                new Bilingual("存瓶总重量达到100千克未设专用气瓶间", "100 kg or more of LPG without a dedicated cylinder room"),
                List.of(
                        met(C1, "nominalKg", 50.0, Comparator.GE, 50.0),
                        met(C1, "marked", false, Comparator.NE, true),
                        new Evidence.Total(
                                FactType.of(GasCylinder.class),
                                Optional.of(component(GasCylinder.class, "nominalKg")),
                                false,
                                List.of(C1, C2),
                                100.0,
                                Double.POSITIVE_INFINITY,
                                Comparator.GE,
                                100.0)),
                List.of(new LegalBasis(
                        "HF-LPG",
                        "地方餐饮场所燃气安全要求",
                        new Bilingual("餐饮场所瓶装液化石油气安全要求", "Local rules for bottled LPG in catering"),
                        "第三部分",
                        Weight.LOCAL)),
                new Bilingual("立即将存瓶量降到限值以下。", "Send surplus cylinders back today."),
                1,
                Optional.of(CONSULTATION),
                false,
                Optional.empty(),
                "f00dcafe00000002");
    }

    private static Finding detector() {
        return new Finding(
                "gas-detector-missing",
                NATIONAL,
                Grade.SERIOUS,
                Optional.empty(),
                KITCHEN,
                new Bilingual("用气场所未设可燃气体报警装置", "No working gas detector where gas is used"),
                List.of(
                        new Evidence.Present(C1),
                        new Evidence.Absent(
                                FactType.of(GasDetector.class),
                                List.of(
                                        new Evidence.Restriction(
                                                component(GasDetector.class, "room"), Comparator.EQ, "kitchen"),
                                        new Evidence.Restriction(
                                                component(GasDetector.class, "heightAboveFloorM"), Comparator.LE, 0.3)),
                                1,
                                List.of(new Evidence.NearMiss(
                                        D1,
                                        List.of(
                                                met(D1, "heightAboveFloorM", 1.50, Comparator.LE, 0.3),
                                                met(D1, "powered", false, Comparator.EQ, true))))),
                        new Evidence.Absent(FactType.of(GasDetector.class), List.of(), 0, List.of())),
                List.of(MANDATORY),
                new Bilingual("安装可燃气体报警装置。", "Install a gas detector."),
                7,
                Optional.empty(),
                false,
                Optional.empty(),
                "f00dcafe00000003");
    }

    private static Finding extinguisher() {
        LocalDate made = LocalDate.of(2013, 5, 1);
        return new Finding(
                "equip-extinguisher-scrap-age",
                NATIONAL,
                Grade.GENERAL,
                Optional.empty(),
                X1,
                new Bilingual("灭火器达到报废年限", "Extinguisher past its service life"),
                List.of(
                        met(X1, "agent", Agent.POWDER_ABC, Comparator.NOT_IN, List.of(Agent.WATER, Agent.CLEAN)),
                        new Evidence.Met(
                                X1,
                                component(Extinguisher.class, "manufacturedOn"),
                                made,
                                Optional.of(made.plusYears(12)),
                                Comparator.LE,
                                LocalDate.of(2026, 11, 20)),
                        new Evidence.Total(
                                FactType.of(Extinguisher.class),
                                Optional.empty(),
                                false,
                                List.of(),
                                0,
                                2,
                                Comparator.LT,
                                3)),
                List.of(new LegalBasis(
                        "GUIDE",
                        "XF/T 95-2015",
                        new Bilingual("灭火器维修", "Maintenance of fire extinguishers"),
                        "7.1(2)",
                        Weight.GUIDANCE)),
                new Bilingual("更换灭火器。", "Replace it."),
                30,
                Optional.of(PREMISES_ITSELF),
                false,
                Optional.of(new Finding.Waiver("已订购新灭火器", "王主任", LocalDate.of(2026, 12, 1))),
                "f00dcafe00000004");
    }

    private static Evidence.Met met(
            FactReference fact, String name, Object value, Comparator comparator, Object limit) {
        Component component = fact.type().component(name).orElseThrow();
        return new Evidence.Met(fact, component, value, Optional.empty(), comparator, limit);
    }

    private static Component component(Class<? extends Fact> type, String name) {
        return FactType.of(type).component(name).orElseThrow();
    }

    private static FactReference at(
            Class<? extends Fact> type, String id, String pointer, @Nullable Location location) {
        return new FactReference(FactType.of(type), id, pointer, Optional.ofNullable(location));
    }

    private static Location line(int line) {
        return new Location("noodle-shop.yaml", line, 5);
    }
}
