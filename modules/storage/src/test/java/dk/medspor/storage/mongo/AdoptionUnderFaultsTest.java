package dk.medspor.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.OtherLog;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.Stores;
import dk.medspor.storage.mongo.FaultyBackend.Fault;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commits of another log come in once and in order, whatever becomes of the inserts. */
@Timeout(60)
class AdoptionUnderFaultsTest {

    private static final int BATCH = 7;

    private final FaultyBackend backend = new FaultyBackend();
    private final WireProtocolServer server = new WireProtocolServer(backend);
    private final TestDatabase database = new TestDatabase(server.uri());

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void one_fault_again_and_again(Fault fault) {
        backend.happens(fault, Fault.NONE, fault, fault);

        adopt(OtherLog.commits().subList(0, 30));
    }

    @Test
    void all_of_them() {
        backend.happens(Fault.values());
        backend.happens(Fault.values());

        adopt(OtherLog.commits().subList(0, 90));
    }

    private void adopt(List<StoredCommit> other) {
        Stores stores = database.open(Clock.systemUTC());
        for (int i = 0; i < other.size(); i += BATCH) {
            stores.adoption().adopt(other.subList(i, Math.min(i + BATCH, other.size())));
        }

        assertThat(backend.allHappened()).isTrue();
        assertThat(OtherLog.lines(LogOf.sound(stores.commits()))).isEqualTo(OtherLog.lines(other));
    }
}
