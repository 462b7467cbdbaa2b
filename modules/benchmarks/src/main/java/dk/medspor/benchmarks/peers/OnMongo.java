package dk.medspor.benchmarks.peers;

import dk.medspor.storage.mongo.MongoStores;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.serialization.Serializer;

/** Appends and replays on a server that speaks MongoDB's wire protocol, a new one for each side. */
final class OnMongo implements Section {

    static final String RAW = "append, raw insertOne, writers ";
    static final String OWN = "append on MongoDB, Medspor, writers ";
    static final String AXON = "append on MongoDB, axon-mongo, writers ";
    static final String OWN_REPLAY = "replay from MongoDB, Medspor, events/s";
    static final String AXON_REPLAY = "replay from MongoDB, axon-mongo, events/s";

    private static final Duration TIME = Duration.ofMillis(1_500);
    private static final FilledStreams STREAMS = new FilledStreams(5_000);

    private final Serializer serializer;

    OnMongo(Serializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public void round(Figures figures) throws Exception {
        for (int writers : new int[] {1, 8, 64}) {
            append(figures, RAW + writers, RawMongo::new, writers);
            append(figures, OWN + writers, OnMongo::own, writers);
            append(figures, AXON + writers, it -> new AxonOnMongo(it, serializer), writers);
        }
        replay(figures, OWN_REPLAY, OnMongo::own);
        replay(figures, AXON_REPLAY, it -> new AxonOnMongo(it, serializer));
    }

    private static OwnLog own(WireServer server) {
        return new OwnLog(MongoStores.open(server.uri(), Clock.systemUTC()));
    }

    /** Opens a side on an empty server. */
    private interface Opening<P extends Peer> {
        P on(WireServer server) throws Exception;
    }

    private static void append(Figures figures, String name, Opening<Peer> opening, int writers)
            throws Exception {
        try (WireServer server = new WireServer();
                Peer peer = opening.on(server)) {
            figures.note(name, AppendLoad.on(peer, writers, TIME).perSecond());
        }
    }

    private static void replay(Figures figures, String name, Opening<EnginePeer> opening)
            throws Exception {
        try (WireServer server = new WireServer();
                EnginePeer peer = opening.on(server)) {
            for (long position = 0; position < STREAMS.events(); position++) {
                peer.engine().appendEvents(STREAMS.event(position));
            }
            figures.note(name, Rate.perSecond(STREAMS.events(), peer::replay));
        }
    }

    @Override
    public void close() {
        // Every server is closed at the end of its measurement.
    }
}
