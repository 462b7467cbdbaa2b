package dk.medspor.storage.history;

/**
 * How long a run is, and what its random choices start from. By default a run takes seconds; {@code
 * -Dmedspor.history.kills=200} and {@code -Dmedspor.history.commits=1000} make long ones, and
 * {@code -Dmedspor.history.seed} repeats the choices of one.
 *
 * @param kills how often a writing process is killed
 * @param commits how many each client asks for where nobody is killed
 */
public record RunSettings(long seed, int kills, int commits) {

    private static final String SEED = "medspor.history.seed";
    private static final String KILLS = "medspor.history.kills";
    private static final String COMMITS = "medspor.history.commits";
    private static final int FEW_KILLS = 3;
    private static final int FEW_COMMITS = 40;

    /** Reads the system properties, and prints what a run needs to be repeated. */
    public static RunSettings printed() {
        RunSettings settings =
                new RunSettings(
                        Long.getLong(SEED, System.nanoTime()),
                        Integer.getInteger(KILLS, FEW_KILLS),
                        Integer.getInteger(COMMITS, FEW_COMMITS));
        System.out.println(settings);
        return settings;
    }

    @Override
    public String toString() {
        return "-D%s=%d -D%s=%d -D%s=%d".formatted(SEED, seed, KILLS, kills, COMMITS, commits);
    }
}
