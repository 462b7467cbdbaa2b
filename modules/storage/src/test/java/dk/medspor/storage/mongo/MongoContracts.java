package dk.medspor.storage.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.medspor.storage.BlobStoreContract;
import dk.medspor.storage.CommitAdoptionContract;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStoreContract;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStoreContract;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStoreContract;
import dk.medspor.storage.Stores;
import dk.medspor.storage.StoresCopyContract;
import java.time.Clock;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** All contracts on one server. */
abstract class MongoContracts {

    private TestDatabase database;

    /** What these contracts need and not every machine has; its lack is told in the output. */
    static void require(boolean there, String otherwise) {
        if (!there) {
            System.out.println(otherwise);
        }
        assumeTrue(there, otherwise);
    }

    /** A fresh database on the server. */
    abstract TestDatabase newDatabase();

    @BeforeEach
    void make_a_database() {
        database = newDatabase();
    }

    @AfterEach
    void drop_the_database() {
        database.drop();
    }

    @Nested
    class Commits extends CommitStoreContract {
        @Override
        protected CommitStore open(Clock clock) {
            return database.open(clock).commits();
        }

        @Override
        protected void lose(long firstPosition) {
            database.by(
                    it -> it.getCollection("commits").deleteOne(Filters.eq("_id", firstPosition)));
        }
    }

    @Nested
    class Adoption extends CommitAdoptionContract {
        @Override
        protected Stores open(Clock clock) {
            return database.open(clock);
        }
    }

    @Nested
    class Blobs extends BlobStoreContract {
        @Override
        protected Stores open() {
            return database.open(Clock.systemUTC());
        }

        @Override
        protected void damage(String sha256) {
            database.by(
                    it ->
                            it.getCollection("blobPieces")
                                    .updateMany(
                                            Filters.exists("data"),
                                            Updates.set("data", new Binary(new byte[3]))));
        }
    }

    @Nested
    class Copying extends StoresCopyContract {
        @Override
        protected Stores open() {
            return database.open(Clock.systemUTC());
        }
    }

    @Nested
    class Documents extends DocumentStoreContract {
        @Override
        protected DocumentStore open() {
            return database.open(Clock.systemUTC()).documents();
        }
    }

    @Nested
    class Records extends RecordStoreContract {
        @Override
        protected RecordStore open() {
            return database.open(Clock.systemUTC()).records();
        }
    }
}
