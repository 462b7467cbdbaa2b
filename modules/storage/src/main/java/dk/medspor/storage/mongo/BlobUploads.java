package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dk.medspor.storage.LogTime;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** The bytes of contents, in pieces. Each upload has pieces of its own, whatever is in them. */
final class BlobUploads {

    /** What the id of an upload is called wherever it stands. */
    static final String UPLOAD = "upload";

    private static final String ID = "_id";
    private static final String DATA = "data";
    private static final String AT = "at";
    private static final int PIECE = 1 << 20;

    /** Nobody uploads for so long; what is older was cut short. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final MongoCollection<BsonDocument> pieces;
    private final MongoCollection<BsonDocument> underWay;
    private final Clock clock;

    BlobUploads(MongoDatabase database, Clock clock) {
        this.pieces = database.getCollection("blobPieces", BsonDocument.class);
        this.underWay = database.getCollection("blobUploads", BsonDocument.class);
        this.clock = clock;
    }

    /** What was written. */
    record Upload(String id, long size, int chunks) {}

    /** Writes all that the stream gives. It counts as under way until it is completed. */
    Upload write(InputStream content) throws IOException {
        String id = UUID.randomUUID().toString();
        BsonInt64 now = new BsonInt64(LogTime.micros(clock.instant()));
        Calls.told(
                () -> underWay.insertOne(new BsonDocument(ID, new BsonString(id)).append(AT, now)));
        try {
            return written(id, content);
        } catch (IOException broken) {
            remove(id);
            throw broken;
        }
    }

    private Upload written(String id, InputStream content) throws IOException {
        long size = 0;
        int count = 0;
        for (byte[] piece = content.readNBytes(PIECE);
                piece.length > 0;
                piece = content.readNBytes(PIECE)) {
            insert(id, count++, piece);
            size += piece.length;
        }
        return new Upload(id, size, count);
    }

    private void insert(String upload, int number, byte[] piece) {
        Calls.told(
                () ->
                        pieces.insertOne(
                                new BsonDocument(ID, new BsonString(piece(upload, number)))
                                        .append(DATA, new BsonBinary(piece))));
    }

    void completed(String upload) {
        Calls.told(() -> underWay.deleteOne(Filters.eq(upload)));
    }

    void remove(String upload) {
        Calls.told(() -> pieces.deleteMany(of(upload)));
        completed(upload);
    }

    /** Piece after piece; each is asked for when it is wanted. */
    InputStream read(String upload, int count) {
        return new PieceStream(count, number -> stored(piece(upload, number)));
    }

    private byte[] stored(String piece) throws IOException {
        BsonDocument found =
                Calls.asked(
                        () ->
                                pieces.find(Filters.eq(piece)).into(new ArrayList<>()).stream()
                                        .findFirst()
                                        .orElseGet(BsonDocument::new));
        if (found.isEmpty()) {
            throw new IOException("The content lacks a piece");
        }
        return found.getBinary(DATA).getData();
    }

    /**
     * Removes what a killed process left behind.
     *
     * @param inUse whether a content has its bytes in that upload
     */
    void removeAbandoned(Predicate<String> inUse) {
        long before = LogTime.micros(clock.instant().minus(ABANDONED));
        List<String> abandoned =
                Calls.asked(
                        () ->
                                underWay.find(Filters.lt(AT, before))
                                        .map(it -> it.getString(ID).getValue())
                                        .into(new ArrayList<>()));
        for (String upload : abandoned) {
            if (inUse.test(upload)) {
                completed(upload);
            } else {
                remove(upload);
            }
        }
    }

    private static String piece(String upload, int number) {
        return "%s/%08d".formatted(upload, number);
    }

    /** The digit 0 comes right after the slash. */
    private static Bson of(String upload) {
        return Filters.and(Filters.gt(ID, upload + "/"), Filters.lt(ID, upload + "0"));
    }
}
