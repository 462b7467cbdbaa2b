package dk.medspor.storage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dk.medspor.storage.BlobStore;
import dk.medspor.storage.blob.CheckedContent;
import dk.medspor.storage.blob.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * Contents as a document each, which says in which upload their bytes came. It is inserted when all
 * of them are there, so a content is there whole or not at all.
 */
final class MongoBlobStore implements BlobStore {

    private static final String ID = "_id";
    private static final String SIZE = "size";
    private static final String MEDIA_TYPE = "mediaType";
    private static final String CHUNKS = "chunks";

    private final MongoCollection<BsonDocument> blobs;
    private final BlobUploads uploads;

    MongoBlobStore(MongoDatabase database, Clock clock) {
        this.blobs = database.getCollection("blobs", BsonDocument.class);
        this.uploads = new BlobUploads(database, clock);
        uploads.removeAbandoned(
                it -> blobs.find(Filters.eq(BlobUploads.UPLOAD, it)).first() != null);
    }

    @Override
    public Blob put(InputStream content, String mediaType) throws IOException {
        MessageDigest digest = Sha256.digest();
        BlobUploads.Upload upload = uploads.write(new DigestInputStream(content, digest));
        Blob blob = new Blob(Sha256.of(digest), upload.size(), mediaType);
        BsonDocument document =
                new BsonDocument(ID, new BsonString(blob.sha256()))
                        .append(SIZE, new BsonInt64(blob.size()))
                        .append(MEDIA_TYPE, new BsonString(mediaType))
                        .append(BlobUploads.UPLOAD, new BsonString(upload.id()))
                        .append(CHUNKS, new BsonInt32(upload.chunks()));
        if (Calls.unlessThere(() -> blobs.insertOne(document))) {
            uploads.completed(upload.id());
            return blob;
        }
        uploads.remove(upload.id());
        return find(blob.sha256()).orElse(blob);
    }

    @Override
    public Optional<Blob> find(String sha256) {
        return document(sha256).map(MongoBlobStore::blob);
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return document(sha256)
                .map(
                        it ->
                                new CheckedContent(
                                        uploads.read(
                                                it.getString(BlobUploads.UPLOAD).getValue(),
                                                it.getNumber(CHUNKS).intValue()),
                                        sha256));
    }

    @Override
    public boolean delete(String sha256) {
        BsonDocument deleted =
                Calls.asked(() -> Optional.ofNullable(blobs.findOneAndDelete(Filters.eq(sha256))))
                        .orElseGet(BsonDocument::new);
        if (deleted.isEmpty()) {
            return false;
        }
        uploads.remove(deleted.getString(BlobUploads.UPLOAD).getValue());
        return true;
    }

    @Override
    public List<Blob> list(String afterSha256, int limit) {
        return Calls.asked(
                () ->
                        blobs.find(Filters.gt(ID, afterSha256))
                                .sort(Sorts.ascending(ID))
                                .limit(limit)
                                .map(MongoBlobStore::blob)
                                .into(new ArrayList<>()));
    }

    private Optional<BsonDocument> document(String sha256) {
        return Calls.asked(() -> Optional.ofNullable(blobs.find(Filters.eq(sha256)).first()));
    }

    private static Blob blob(BsonDocument document) {
        return new Blob(
                document.getString(ID).getValue(),
                document.getNumber(SIZE).longValue(),
                document.getString(MEDIA_TYPE).getValue());
    }

    /** The connection is closed with all stores together. */
    @Override
    public void close() {}
}
