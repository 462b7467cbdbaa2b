package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStore.ViewId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * Where a view stands: the one document whose change makes a batch visible.
 *
 * @param view the build whose documents it speaks of
 * @param era counts how often the view was dropped; what an earlier era left counts for nothing
 * @param position what readers see
 * @param decided the batch that will be visible next, if it has been decided
 */
record ViewRecord(ViewId view, long era, long position, Optional<Decided> decided) {

    /**
     * A batch that won its position and is being put in force.
     *
     * @param to the position it leads to
     */
    record Decided(UUID batch, long to) {}

    private static final String ID = "_id";
    private static final String NAME = "name";
    private static final String VERSION = "version";
    private static final String BUILD = "build";
    private static final String ERA = "era";
    private static final String POSITION = "position";
    private static final String DECIDED = "decided";
    private static final String BATCH = "batch";
    private static final String TO = "to";

    /** What the documents of this era of the view carry. */
    String documents() {
        return documents(era);
    }

    /** What the documents of an era of the view carry. */
    String documents(long ofEra) {
        return id() + "#" + ofEra;
    }

    private String id() {
        return "%s/%d/%d".formatted(view.name(), view.version(), view.build());
    }

    /** The collection of these records. */
    record Views(MongoCollection<BsonDocument> records) {

        static Views in(MongoDatabase database) {
            return new Views(database.getCollection("views", BsonDocument.class));
        }

        /** A view that was never written stands at nothing. */
        ViewRecord get(ViewId view) {
            ViewRecord unwritten = new ViewRecord(view, 0, DocumentStore.NOTHING, Optional.empty());
            BsonDocument found =
                    Calls.asked(() -> records.find(Filters.eq(unwritten.id())).first());
            return found == null ? unwritten : decoded(found);
        }

        /** The builds of a view that stand at something. */
        Set<ViewId> builds(String name) {
            return Calls.asked(
                    () ->
                            records.find(
                                            Filters.and(
                                                    Filters.eq(NAME, name),
                                                    Filters.gt(POSITION, DocumentStore.NOTHING)))
                                    .map(it -> decoded(it).view())
                                    .into(new HashSet<>()));
        }

        void create(ViewRecord view) {
            Calls.unlessThere(
                    () ->
                            records.insertOne(
                                    new BsonDocument(ID, new BsonString(view.id()))
                                            .append(NAME, new BsonString(view.view().name()))
                                            .append(VERSION, new BsonInt32(view.view().version()))
                                            .append(BUILD, new BsonInt32(view.view().build()))
                                            .append(ERA, new BsonInt64(view.era()))
                                            .append(POSITION, new BsonInt64(view.position()))
                                            .append(DECIDED, BsonNull.VALUE)));
        }

        /** False when the view has moved on, or another batch was faster. */
        boolean decide(ViewRecord view, Decided batch) {
            return changed(
                    Filters.and(at(view), Filters.eq(DECIDED, BsonNull.VALUE)),
                    Updates.set(
                            DECIDED,
                            new BsonDocument(BATCH, new BsonBinary(batch.batch()))
                                    .append(TO, new BsonInt64(batch.to()))));
        }

        /** Makes the decided batch what readers see, unless somebody has done so. */
        void show(ViewRecord view, Decided batch) {
            changed(
                    Filters.and(
                            at(view),
                            Filters.eq(DECIDED + "." + BATCH, new BsonBinary(batch.batch()))),
                    Updates.combine(
                            Updates.set(POSITION, batch.to()),
                            Updates.set(DECIDED, BsonNull.VALUE)));
        }

        /** Begins the next era. */
        boolean forget(ViewRecord view) {
            return changed(
                    Filters.and(Filters.eq(ID, view.id()), Filters.eq(ERA, view.era())),
                    Updates.combine(
                            Updates.inc(ERA, 1L),
                            Updates.set(POSITION, DocumentStore.NOTHING),
                            Updates.set(DECIDED, BsonNull.VALUE)));
        }

        private boolean changed(Bson which, Bson change) {
            return Calls.asked(() -> records.updateOne(which, change)).getMatchedCount() > 0;
        }

        private static Bson at(ViewRecord view) {
            return Filters.and(
                    Filters.eq(ID, view.id()),
                    Filters.eq(ERA, view.era()),
                    Filters.eq(POSITION, view.position()));
        }

        private static ViewRecord decoded(BsonDocument record) {
            return new ViewRecord(
                    new ViewId(
                            record.getString(NAME).getValue(),
                            record.getNumber(VERSION).intValue(),
                            record.getNumber(BUILD).intValue()),
                    record.getNumber(ERA).longValue(),
                    record.getNumber(POSITION).longValue(),
                    record.isNull(DECIDED)
                            ? Optional.empty()
                            : Optional.of(decided(record.getDocument(DECIDED))));
        }

        private static Decided decided(BsonDocument batch) {
            return new Decided(batch.getBinary(BATCH).asUuid(), batch.getNumber(TO).longValue());
        }
    }
}
