package dk.medspor.storage.mongo;

import dk.medspor.storage.history.StepLine;
import dk.medspor.storage.history.Workload;
import java.time.Clock;
import java.util.List;

/**
 * Lets eight clients append for ever, and prints the steps of their history. Its arguments are the
 * address of the database and the seed of the random choices.
 */
final class AppendToServer {

    private AppendToServer() {}

    public static void main(String[] arguments) throws Exception {
        try (MongoStores stores = MongoStores.open(arguments[0], Clock.systemUTC())) {
            new Workload(
                            List.of(stores.commits()),
                            Long.parseLong(arguments[1]),
                            step -> System.out.println(StepLine.of(step)))
                    .run(Integer.MAX_VALUE);
        }
    }
}
