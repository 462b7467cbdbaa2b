package dk.medspor.medbodies;

/** Who leads a body: chair and vice-chair together are its chairmanship (formandskab). */
public enum Office {
    /** Formand: the leader of the area. */
    CHAIR(Side.MANAGEMENT),
    /** Næstformand: chosen by and among the employee side. */
    VICE_CHAIR(Side.EMPLOYEE);

    private final Side side;

    Office(Side side) {
        this.side = side;
    }

    /** The side that it speaks for. */
    public Side side() {
        return side;
    }
}
