package dk.medspor.storage;

/** The stored bytes of an event are not what was written, or it is missing. Readers stall here. */
public final class DamagedLog extends StorageFailure {

    private final long position;
    private final Inspected.Damage damage;

    public DamagedLog(long position, Inspected.Damage damage, String detail) {
        super("The log is damaged at position %d: %s".formatted(position, detail));
        this.position = position;
        this.damage = damage;
    }

    public long position() {
        return position;
    }

    public Inspected.Damage damage() {
        return damage;
    }
}
