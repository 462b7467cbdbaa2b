package dk.medspor.restapi.exports;

import dk.medspor.exports.AgendaItemDocument;
import dk.medspor.exports.Asked;
import dk.medspor.exports.HmuList;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemContent;
import dk.medspor.restapi.agendas.EvaluationWords;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.MeetingList;
import dk.medspor.status.forecast.NextMeeting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is laid before the next meeting of a body. */
@Component
public class MeetingPapers {

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final EvaluationCycle cycle;
    private final MeetingDossiers meetings;
    private final BodyDirectory directory;
    private final EvaluationWords item = new EvaluationWords();

    MeetingPapers(EvaluationCycle cycle, MeetingDossiers meetings, BodyDirectory directory) {
        this.cycle = cycle;
        this.meetings = meetings;
        this.directory = directory;
    }

    /** The list of what the body has to evaluate, as PDF. */
    public ResponseEntity<byte[]> list(MedBodyId body, Asked asked) {
        HmuList list = listFor(body, asked);
        return Attachment.of(
                list.pdf(asked.words()),
                MediaType.APPLICATION_PDF,
                "list",
                asked.on(),
                list.list().position(),
                "pdf");
    }

    /** The item of the agenda "Siden sidst: evaluering af tiltag", as DOCX. */
    public ResponseEntity<byte[]> agendaItem(MedBodyId body, Asked asked) {
        HmuList list = listFor(body, asked);
        byte[] document =
                AgendaItemDocument.docx(
                        list.names().getOrDefault(body, ""),
                        list.meeting(),
                        content(list),
                        asked.words());
        return Attachment.of(
                document, DOCX, "agenda-item", asked.on(), list.list().position(), "docx");
    }

    private Optional<ItemContent> content(HmuList list) {
        MeetingList its = list.list().value();
        return its.toEvaluate().isEmpty() && its.stopped().isEmpty()
                ? Optional.empty()
                : Optional.of(item.content(its, list.names(), list.on()));
    }

    private HmuList listFor(MedBodyId body, Asked asked) {
        LocalDate on = asked.on();
        AsOf asOf = asked.asOf();
        LocalDate meeting =
                NextMeeting.of(meetings.planned(body, on, asOf).value()).stream()
                        .map(NextMeeting::date)
                        .findFirst()
                        .orElse(on);
        Answer<MeetingList> list =
                cycle.meetingList(asked.own(), body, on, meeting, before(body, on, asOf), asOf);
        return new HmuList(body, meeting, on, list, names(body, list.value(), asOf));
    }

    private Optional<LocalDate> before(MedBodyId body, LocalDate on, AsOf asOf) {
        return meetings
                .held(Optional.of(Set.of(body)), on, 0, Integer.MAX_VALUE, asOf)
                .value()
                .items()
                .stream()
                .map(it -> it.arrangement().date())
                .filter(it -> it.isBefore(on))
                .max(Comparator.naturalOrder());
    }

    private Map<MedBodyId, String> names(MedBodyId body, MeetingList list, AsOf asOf) {
        Set<MedBodyId> named = new HashSet<>(List.of(body));
        Stream.concat(list.toEvaluate().stream(), list.stopped().stream())
                .map(CycleRow::ownerBodyId)
                .forEach(named::add);
        return directory.names(named, asOf);
    }
}
