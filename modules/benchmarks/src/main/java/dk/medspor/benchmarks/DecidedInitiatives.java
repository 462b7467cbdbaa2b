package dk.medspor.benchmarks;

import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeReplay;
import dk.medspor.initiatives.Proposal;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.kernel.Replayer;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Initiatives that were decided on by commands, from their proposal to twenty evaluations. */
record DecidedInitiatives(FilledLog log, int firstNumber) {

    private static final int EVALUATIONS = 20;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 3);
    private static final Protected<String> TEXT =
            Protected.text("En fast makker til den der er ny, og tid til at vise rundt");
    private static final Map<String, Object> METADATA =
            Map.of("actor", "benchmark", "roles", List.of("SECRETARY"));

    /** Records so many, and answers the positions of their decisions. */
    List<Long> decided(int initiatives) {
        List<Long> positions = new ArrayList<>();
        for (int number = firstNumber; number < firstNumber + initiatives; number++) {
            decide(new InitiativeId(new UUID(9, number)), positions);
        }
        return positions;
    }

    private void decide(InitiativeId id, List<Long> positions) {
        List<DomainEvent> events = new ArrayList<>();
        for (InitiativeCommand command : commands(id)) {
            List<? extends DomainEvent> decided =
                    replayer().replay(command, events, Instant.now()).orThrow();
            positions.add(append(command, id, events.size(), decided));
            events.addAll(decided);
        }
    }

    private static Replayer<?, ?, ?> replayer() {
        return InitiativeReplay.all().getFirst();
    }

    private static List<InitiativeCommand> commands(InitiativeId id) {
        MedBodyId body = Municipality.body(0);
        OtherBody there = OtherBody.there(body);
        List<InitiativeCommand> commands = new ArrayList<>();
        commands.add(
                new ProposeInitiative(
                        id,
                        Proposal.of(TEXT, body, Horizon.NOW, List.of(), Optional.of(FIRST)),
                        there,
                        List.of(),
                        true));
        commands.add(new AdoptInitiative(id, FIRST));
        commands.add(
                new StartInitiative(
                        id,
                        FIRST,
                        Optional.of(body),
                        Optional.empty(),
                        EvaluationTerms.USUAL,
                        false,
                        Optional.empty()));
        IntStream.rangeClosed(1, EVALUATIONS)
                .mapToObj(
                        year ->
                                new EvaluateInitiative(
                                        id,
                                        Assessment.of(
                                                body,
                                                FIRST.plusYears(year),
                                                Verdict.CONTINUE,
                                                new Evidence(Evidence.Kind.SHOWN, TEXT)),
                                        there,
                                        true,
                                        EvaluationTerms.USUAL))
                .forEach(commands::add);
        return commands;
    }

    private long append(
            InitiativeCommand command,
            InitiativeId id,
            int sequence,
            List<? extends DomainEvent> decided) {
        List<CommitEvent> events = new ArrayList<>();
        for (DomainEvent it : decided) {
            events.add(
                    new CommitEvent(
                            UUID.randomUUID().toString(),
                            id.toString(),
                            "InitiativeAggregate",
                            sequence + events.size(),
                            it.getClass().getSimpleName(),
                            "",
                            Instant.now(),
                            json(it),
                            json(METADATA)));
        }
        var stored = new CommitCommand(command.getClass().getSimpleName(), "", json(command));
        if (log.stores().commits().append(NewCommit.of(stored, events)) instanceof Appended it) {
            return it.firstPosition();
        }
        throw new IllegalStateException("not appended");
    }

    private static byte[] json(Object it) {
        return EventJson.mapper().writeValueAsBytes(it);
    }
}
