package dk.medspor.medbodies;

/** By what right somebody has a seat. Union and electoral group are never kept (GDPR art. 9). */
public enum Basis {
    /** Leder. */
    LEADER(Side.MANAGEMENT),
    /** Tillidsrepræsentant (TR). */
    UNION_REPRESENTATIVE(Side.EMPLOYEE),
    /** Fællestillidsrepræsentant (FTR). */
    JOINT_UNION_REPRESENTATIVE(Side.EMPLOYEE),
    /** Arbejdsmiljørepræsentant (AMR). */
    SAFETY_REPRESENTATIVE(Side.EMPLOYEE),
    /** Medarbejder. */
    EMPLOYEE(Side.EMPLOYEE);

    private final Side side;

    Basis(Side side) {
        this.side = side;
    }

    /** The side that it gives a seat on. */
    public Side side() {
        return side;
    }
}
