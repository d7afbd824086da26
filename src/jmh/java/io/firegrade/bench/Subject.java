package io.firegrade.bench;

import io.firegrade.RuleBook;
import io.firegrade.criteria.PackFolder;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.GasHose;
import io.firegrade.facts.LockKind;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Wiring;
import io.firegrade.facts.WiringProtection;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A pack, and a restaurant to assess by it. */
public enum Subject {
    /** Thirty criteria, and a restaurant of 26 facts. The pack is kept as it is, so that figures stay comparable. */
    THIRTY_CRITERIA("io/firegrade/bench/pack") {
        @Override
        RuleBook book() {
            return RuleBook.builder()
                    .pack(Subject.class.getClassLoader(), folder())
                    .build();
        }

        @Override
        Scene scene() {
            return Restaurant.scene();
        }
    },
    /** The national pack, and the restaurant that its cases start from, with some hazards. */
    NATIONAL_PACK("io/firegrade/rules/cn") {
        @Override
        RuleBook book() {
            return RuleBook.standard();
        }

        @Override
        Scene scene() {
            SourceText text = pack().read("bases/restaurant.yaml");
            FactModel model = FactModel.standard();
            Inspection compliant = new InspectionReader(model).read(text);
            List<Fact> facts = new ArrayList<>();
            facts.add(compliant.premises());
            for (FactType type : model.types()) {
                if (type.javaType() != Premises.class) {
                    compliant.facts(type).forEach(fact -> facts.add(spoilt(fact)));
                }
            }
            return new Scene(compliant.date(), facts);
        }
    };

    private final String folder;

    Subject(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    PackFolder pack() {
        return PackFolder.onClassPath(Subject.class.getClassLoader(), folder);
    }

    abstract RuleBook book();

    abstract Scene scene();

    private static Fact spoilt(Fact fact) {
        if (fact instanceof GasHose hose) {
            return hose.withLengthM(2.6).withJoints(1);
        } else if (fact instanceof GasDetector detector) {
            return detector.withTestPassed(false);
        } else if (fact instanceof Wiring wiring) {
            return wiring.withProtection(WiringProtection.NONE);
        } else if (fact instanceof Exit exit) {
            return exit.withLock(LockKind.PADLOCK).withOpenableFromInside(false);
        }
        return fact;
    }
}
