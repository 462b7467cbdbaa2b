package dk.medspor.storage.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Notes everything that the stores say and that lies outside what both MongoDB and the wire
 * protocol server of the tests understand. Neither sessions nor transactions are in it.
 */
final class SpokenSubset implements CommandListener {

    private static final Set<String> COMMANDS =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "find",
                    "findAndModify",
                    "getMore",
                    "killCursors",
                    "aggregate",
                    "createIndexes");

    private static final Set<String> OPERATORS =
            Set.of(
                    "$and",
                    "$in",
                    "$lt",
                    "$lte",
                    "$gt",
                    "$gte",
                    "$elemMatch",
                    "$set",
                    "$inc",
                    "$currentDate",
                    "$match",
                    "$group",
                    "$sum",
                    "$db");

    private static final Set<String> FORBIDDEN_FIELDS =
            Set.of("lsid", "txnNumber", "startTransaction", "autocommit");

    private final Set<String> outside = new ConcurrentSkipListSet<>();
    private final Set<String> spoken = new ConcurrentSkipListSet<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        spoken.add(event.getCommandName());
        if (!COMMANDS.contains(event.getCommandName())) {
            outside.add(event.getCommandName());
        }
        event.getCommand().keySet().stream()
                .filter(FORBIDDEN_FIELDS::contains)
                .forEach(outside::add);
        check(event.getCommand());
    }

    private void check(BsonValue value) {
        switch (value) {
            case BsonDocument document ->
                    document.forEach(
                            (name, field) -> {
                                if (name.startsWith("$") && !OPERATORS.contains(name)) {
                                    outside.add(name);
                                }
                                check(field);
                            });
            case BsonArray array -> array.forEach(this::check);
            default -> {}
        }
    }

    /** What was said that it should not have said. */
    Set<String> outside() {
        return outside;
    }

    /** The commands that were said. */
    Set<String> spoken() {
        return spoken;
    }
}
