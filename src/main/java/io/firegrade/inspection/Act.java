package io.firegrade.inspection;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was recorded about hazards, beside the facts. Acts are closed: what is not recorded was not done.
 *
 * <p>An act names a criterion by its id, and may name the subject by its id; without a subject it is about all of them.
 */
public sealed interface Act {

    /** The key under which an inspection file lists such acts. */
    String key();

    /**
     * A hazard was put right during the visit. It stays a hazard as found, and is none as left.
     *
     * @param criterion the criterion
     * @param subject the subject
     */
    record Corrected(String criterion, Optional<String> subject) implements Act {

        /** The key in a file. */
        public static final String KEY = "corrected";

        @Override
        public String key() {
            return KEY;
        }
    }

    /**
     * The inspector judges whether a hazard can be put right at once: only one that cannot counts towards a major hazard.
     *
     * @param criterion the criterion
     * @param subject the subject
     * @param atOnce whether it can
     */
    record Correctable(String criterion, Optional<String> subject, boolean atOnce) implements Act {

        /** The key in a file. */
        public static final String KEY = "correctable";

        @Override
        public String key() {
            return KEY;
        }
    }

    /**
     * An element of a major hazard is not to be counted.
     *
     * @param criterion the criterion of the element; empty for all elements
     * @param ground why
     * @param reason what it rests on, such as the number of a review
     */
    record Excluded(Optional<String> criterion, Ground ground, String reason) implements Act {

        /** The key in a file. */
        public static final String KEY = "exclusions";

        @Override
        public String key() {
            return KEY;
        }
    }

    /** Why an element does not count: GB 35181-2017, 5.1.3. */
    enum Ground implements Labelled {
        /** Experts reviewed the design by law, and what they asked for was done. */
        EXPERT_REVIEW("经专家评审并落实措施", "reviewed by experts, measures taken"),
        /** The place no longer does business, or is out of use. */
        CLOSED("已停业、停用", "closed or out of use"),
        /** It is not enough to lead to a major fire; people judge that. */
        SMALL_CONSEQUENCE("不足以导致重大火灾", "not enough to lead to a major fire");

        private final Bilingual label;

        Ground(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * Somebody answers for a hazard until a day. It is assessed nevertheless, and counts towards a major hazard.
     *
     * @param criterion the criterion
     * @param subject the subject
     * @param reason why
     * @param approvedBy who answers for it
     * @param until the last day on which the waiver holds
     */
    record Waived(String criterion, Optional<String> subject, String reason, String approvedBy, LocalDate until)
            implements Act {

        /** The key in a file. */
        public static final String KEY = "waivers";

        /**
         * Checks the words and the day.
         *
         * @throws IllegalArgumentException if the reason or the approver is blank
         * @throws NullPointerException if there is no last day
         */
        public Waived {
            Objects.requireNonNull(
                    until,
                    () -> "the waiver of " + criterion + " has no last day: nobody answers for a hazard for ever");
            if (reason.isBlank() || approvedBy.isBlank()) {
                throw new IllegalArgumentException(
                        "the waiver of " + criterion + " needs a reason and the name of who approved it");
            }
        }

        @Override
        public String key() {
            return KEY;
        }
    }
}
