package io.firegrade.facts;

/** Who sleeps in a room at night. */
public enum Sleepers implements Labelled {
    /** Nobody. */
    NOBODY("无人住宿", "nobody"),
    /** Staff. */
    STAFF("员工", "staff"),
    /** Guests. */
    GUESTS("旅客、顾客", "guests"),
    /** Residents. */
    RESIDENTS("居民", "residents"),
    /** Students or children. */
    STUDENTS("学生、儿童", "students or children"),
    /** Patients or elderly people. */
    PATIENTS("病人、老年人", "patients or elderly people"),
    /** Others. */
    OTHER("其他人员", "others");

    private final Bilingual label;

    Sleepers(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
