package dk.medspor.restapi.agendas;

import dk.medspor.eventlog.EventLog;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaCommand.AddEvaluationItem;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.MeetingList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what a body has to evaluate at a meeting, and has it put into words. */
@Component
class EvaluationItems {

    private final EventLog log;
    private final MeetingDossiers meetings;
    private final EvaluationCycle cycle;
    private final BodyDirectory bodies;
    private final EvaluationWords words = new EvaluationWords();

    EvaluationItems(
            EventLog log, MeetingDossiers meetings, EvaluationCycle cycle, BodyDirectory bodies) {
        this.log = log;
        this.meetings = meetings;
        this.cycle = cycle;
        this.bodies = bodies;
    }

    /** For a meeting that nobody knows there is nothing to say, and the rules refuse it. */
    AddEvaluationItem command(MeetingId meeting, LocalDate on) {
        AsOf now = new AsOf.Now(log.head());
        return meetings.find(meeting)
                .map(MeetingDossier::arrangement)
                .map(its -> command(meeting, its, on, now))
                .orElseGet(() -> new AddEvaluationItem(meeting, on, Optional.empty(), log.head()));
    }

    private AddEvaluationItem command(MeetingId meeting, Arrangement its, LocalDate on, AsOf now) {
        MedBodyId body = its.first().bodyId();
        Optional<LocalDate> before = meetings.heldBefore(body, its.date());
        Answer<MeetingList> answer = cycle.meetingList(body, on, its.date(), before, now);
        return new AddEvaluationItem(
                meeting, on, content(answer.value(), on, now), answer.position());
    }

    private Optional<ItemContent> content(MeetingList list, LocalDate on, AsOf now) {
        return list.toEvaluate().isEmpty() && list.stopped().isEmpty()
                ? Optional.empty()
                : Optional.of(words.content(list, names(list, now), on));
    }

    private Map<MedBodyId, String> names(MeetingList list, AsOf now) {
        Set<MedBodyId> owners =
                Stream.concat(list.toEvaluate().stream(), list.stopped().stream())
                        .map(CycleRow::ownerBodyId)
                        .collect(Collectors.toSet());
        return bodies.names(owners, now);
    }
}
