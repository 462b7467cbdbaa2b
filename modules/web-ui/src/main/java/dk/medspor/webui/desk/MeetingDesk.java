package dk.medspor.webui.desk;

import dk.medspor.access.Permit;
import dk.medspor.eventlog.EventLog;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesContent.Entry;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The meeting that a page of the desk is about. */
@Component
class MeetingDesk {

    private final MeetingDossiers meetings;
    private final BodyDirectory directory;
    private final EventLog log;
    private final Clock clock;

    MeetingDesk(MeetingDossiers meetings, BodyDirectory directory, EventLog log, Clock clock) {
        this.meetings = meetings;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    LocalDate today() {
        return DanishCalendar.dateAt(clock.instant());
    }

    /** What the minutes say of an item, or of what concerns none, counting all that is recorded. */
    Optional<String> words(MeetingId meeting, Optional<Integer> item) {
        return meetings.find(meeting)
                .flatMap(it -> it.minutes().current())
                .map(MinutesVersion::content)
                .flatMap(
                        it ->
                                item.map(number -> it.entry(number).flatMap(Entry::text))
                                        .orElseGet(it::remarks))
                .map(Protected::value);
    }

    /** The meeting as its reader may see it, with what all pages about it show. */
    MeetingDossier shown(UUID id, Permit permit, HttpServletRequest request, Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        Answer<Optional<MeetingDossier>> found = meetings.meeting(new MeetingId(id), asOf);
        permit.requireConcerning(() -> Concerned.by(found.value()));
        MeetingDossier meeting = found.value().orElseThrow(() -> unknown(id));
        model.addAttribute("head", head(meeting, asOf));
        model.addAttribute(
                Seen.FIELD, log.lastPosition(id.toString(), found.position()).orElseThrow());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return meeting;
    }

    private MeetingHead head(MeetingDossier meeting, AsOf asOf) {
        List<MedBodyId> bodies = meeting.arrangement().bodies();
        Map<MedBodyId, String> names = directory.names(bodies, asOf);
        return MeetingHead.of(
                meeting, bodies.stream().map(it -> names.getOrDefault(it, "")).toList());
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "unknown-meeting", id));
    }
}
