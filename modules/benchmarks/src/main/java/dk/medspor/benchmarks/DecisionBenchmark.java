package dk.medspor.benchmarks;

import dk.medspor.audit.Discretion;
import dk.medspor.audit.replay.DecisionReplay;
import dk.medspor.audit.replay.ReplayOutcome;
import dk.medspor.audit.replay.ReplayedDecision;
import dk.medspor.audit.replay.Replayers;
import dk.medspor.benchmarks.peers.Series;
import dk.medspor.eventlog.LogVerification;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeReplay;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.agendas.MeetingDossierView;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.decisions.DecisionInputs;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.initiativerecord.InitiativeView;
import dk.medspor.status.meetingrecord.ContributionView;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.meetingrecord.MeetingView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What it costs to make a decision of the past again in a long log, with what was known then; and
 * how fast the whole log is verified, beside SHA-256 over as many bytes on one core.
 */
final class DecisionBenchmark {

    private static final int RUNS = 1_000;
    private static final int INITIATIVES = 500;
    private static final int ROUNDS = 9;
    private static final int BLOCK = 1 << 20;

    private final FilledLog filled;
    private final Random random = new Random(1);

    private DecisionBenchmark(FilledLog filled) {
        this.filled = filled;
    }

    /**
     * Runs it.
     *
     * @param arguments how many events the log holds, and how many of them each initiative has
     */
    public static void main(String[] arguments) throws Exception {
        var municipality =
                new Municipality(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        try (var filled = new FilledLog()) {
            List<Long> early = new DecidedInitiatives(filled, 0).decided(INITIATIVES);
            long start = System.nanoTime();
            filled.fill(municipality);
            say("filled with %,d events in %.0f s", municipality.events(), seconds(start));
            List<Long> late = new DecidedInitiatives(filled, INITIATIVES).decided(INITIATIVES);
            var benchmark = new DecisionBenchmark(filled);
            benchmark.decisions(early, late);
            benchmark.verification();
        }
    }

    private void decisions(List<Long> early, List<Long> late) throws InterruptedException {
        try (var initiatives = filled.followedBy(new InitiativeView());
                var meetings = filled.followedBy(new MeetingView());
                var said = filled.followedBy(new ContributionView());
                var dossiers = filled.followedBy(new MeetingDossierView())) {
            var replay =
                    new DecisionReplay(
                            filled.stores().commits(),
                            filled.log(),
                            TextKeys.in(filled.stores().keys()),
                            new Replayers(InitiativeReplay.all()),
                            Discretion.NONE);
            var inputs =
                    new DecisionInputs(
                            record(initiatives),
                            new MeetingRecord(meetings, said),
                            new MeetingDossiers(dossiers));
            say("decisions at the start of the log: %s", time(replay, inputs, early));
            say("decisions at the end of the log: %s", time(replay, inputs, late));
        }
    }

    private static InitiativeRecord record(ProjectedView<InitiativeDossier> view) {
        return new InitiativeRecord(view);
    }

    private Timings time(DecisionReplay replay, DecisionInputs inputs, List<Long> positions) {
        return Timings.of(
                RUNS,
                () -> {
                    long position = positions.get(random.nextInt(positions.size()));
                    ReplayedDecision decision = replay.at(position).orElseThrow();
                    if (decision.verdict().outcome() != ReplayOutcome.SAME) {
                        throw new IllegalStateException("not the same: " + decision.verdict());
                    }
                    inputs.of(decision.decided(), decision.knownThen());
                });
    }

    private void verification() {
        double megabytes = filled.megabytes("log.db");
        var reached = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double hashed = megabytes / hashing(megabytes);
            long start = System.nanoTime();
            LogVerification result = LogVerification.of(filled.stores().commits());
            double verified = megabytes / seconds(start);
            reached[round] = verified / hashed;
            say(
                    "verified %,d events, valid %s: %.0f MB/s, SHA-256 %.0f MB/s, reached %.2f",
                    result.events(), result.valid(), verified, hashed, reached[round]);
        }
        say("reached in the middle of all rounds: %s", new Series(reached));
    }

    private static double hashing(double megabytes) {
        byte[] block = new byte[BLOCK];
        MessageDigest sha256 = sha256();
        long start = System.nanoTime();
        for (double done = 0; done < megabytes * 1e6; done += BLOCK) {
            sha256.update(block);
        }
        sha256.digest();
        return seconds(start);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }
}
