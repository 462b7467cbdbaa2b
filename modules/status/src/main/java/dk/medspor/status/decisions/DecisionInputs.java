package dk.medspor.status.decisions;

import dk.medspor.initiatives.DecidedAt;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.decisions.KnownThen.MinutesThen;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.meetingrecord.MeetingRecord;
import java.util.List;
import java.util.Optional;

/** Finds what a decision of the past could rest on. */
public final class DecisionInputs {

    private final InitiativeRecord initiatives;
    private final MeetingRecord said;
    private final MeetingDossiers meetings;

    public DecisionInputs(
            InitiativeRecord initiatives, MeetingRecord said, MeetingDossiers meetings) {
        this.initiatives = initiatives;
        this.said = said;
        this.meetings = meetings;
    }

    /**
     * What was known.
     *
     * @param decided the events that were recorded
     * @param knownThen the position before the first of them; -1 when nothing was known
     */
    public KnownThen of(List<? extends DomainEvent> decided, long knownThen) {
        if (knownThen < 0) {
            return new KnownThen(Optional.empty(), List.of(), Optional.empty());
        }
        AsOf then = new AsOf.Position(knownThen);
        DomainEvent first = decided.getFirst();
        Optional<InitiativeDossier> initiative = initiative(first, then);
        return new KnownThen(
                initiative,
                said.contributions(sources(first, initiative), then),
                meeting(first).flatMap(it -> minutes(it, then)));
    }

    private Optional<InitiativeDossier> initiative(DomainEvent event, AsOf then) {
        return event instanceof InitiativeEvent it
                ? initiatives.initiative(it.initiativeId(), then).value()
                : Optional.empty();
    }

    private static List<ContributionId> sources(
            DomainEvent event, Optional<InitiativeDossier> initiative) {
        return event instanceof InitiativeProposed it
                ? it.sources()
                : initiative.map(known -> known.identity().sources()).orElse(List.of());
    }

    private static Optional<MeetingId> meeting(DomainEvent event) {
        return switch (event) {
            case EvaluatedAtHMU it -> it.decidedAt().map(DecidedAt::meetingId);
            case MeetingEvent it -> Optional.of(it.meetingId());
            default -> Optional.empty();
        };
    }

    private Optional<MinutesThen> minutes(MeetingId meeting, AsOf then) {
        return meetings.meeting(meeting, then)
                .value()
                .map(MeetingDossier::minutes)
                .flatMap(it -> it.current())
                .map(it -> new MinutesThen(meeting, it));
    }
}
