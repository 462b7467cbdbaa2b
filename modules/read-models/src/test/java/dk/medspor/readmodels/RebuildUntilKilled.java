package dk.medspor.readmodels;

import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import org.awaitility.Awaitility;

/** Begins a rebuild that comes to {@link #STOPS_AT} and no further, and says so. */
final class RebuildUntilKilled {

    static final int WORDS = 20_000;
    static final long STOPS_AT = 7_999;
    static final String HALF_WAY = "half way";

    private RebuildUntilKilled() {}

    public static void main(String[] arguments) {
        var stores = EmbeddedStores.open(Path.of(arguments[0]), Clock.systemUTC());
        var log = new StuckLog(STOPS_AT + 1);
        log.add(Words.some(WORDS));
        var view =
                ProjectedView.following(
                        log, new WordCount(), stores.documents(), EventJson.mapper());
        var rebuilt = view.rebuild();
        Awaitility.await().until(() -> stoppedIn(view));
        System.out.println(HALF_WAY);
        rebuilt.join();
    }

    private static boolean stoppedIn(ProjectedView<?> view) {
        return view.status().rebuild().filter(it -> it.position() == STOPS_AT).isPresent();
    }
}
