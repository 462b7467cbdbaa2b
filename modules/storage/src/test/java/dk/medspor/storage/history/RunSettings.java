package dk.medspor.storage.history;

/**
 * How long a run is, and what its random choices start from. By default a run takes seconds; {@code
 * -Dmedspor.history.kills=200} makes a long one and {@code -Dmedspor.history.seed} repeats one.
 *
 * @param kills how often a writing process is killed
 */
public record RunSettings(long seed, int kills) {

    private static final String SEED = "medspor.history.seed";
    private static final String KILLS = "medspor.history.kills";
    private static final int FEW_KILLS = 3;

    /** Reads the system properties, and prints what a run needs to be repeated. */
    public static RunSettings printed() {
        RunSettings settings =
                new RunSettings(
                        Long.getLong(SEED, System.nanoTime()),
                        Integer.getInteger(KILLS, FEW_KILLS));
        System.out.println(settings);
        return settings;
    }

    @Override
    public String toString() {
        return "-D%s=%d -D%s=%d".formatted(SEED, seed, KILLS, kills);
    }
}
