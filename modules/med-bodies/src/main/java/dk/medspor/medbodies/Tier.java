package dk.medspor.medbodies;

/** The level or form of a body, apart from the name that the local agreement gives it. */
public enum Tier {
    /** Hovedudvalg: the top body, the only one that the frame agreement demands. */
    MAIN,
    /** Sektor-MED, FagMED, OMU: the middle tier of a sector, an area or a centre. */
    AREA,
    /** LMU, LokalMED: the body of a workplace or department. */
    LOCAL,
    /** Leader, union representative and safety representative of a workplace, mostly informal. */
    TRIO,
    /** Personalemøde med MED-status: all staff, with the rights of a body. */
    STAFF_MEETING,
    /** Arbejdsgruppe: temporary, set up by a body. */
    WORKING_GROUP,
    /** § 17, stk. 4-udvalg: temporary and political, not a MED body. */
    ADVISORY_COMMITTEE;

    /** Whether it is there for a while only, with a mandate and a day to report back by. */
    public boolean isTemporary() {
        return this == WORKING_GROUP || this == ADVISORY_COMMITTEE;
    }

    /** Whether it has the rights of a MED body; the others are informal, temporary or political. */
    public boolean isMedBody() {
        return switch (this) {
            case MAIN, AREA, LOCAL, STAFF_MEETING -> true;
            case TRIO, WORKING_GROUP, ADVISORY_COMMITTEE -> false;
        };
    }
}
