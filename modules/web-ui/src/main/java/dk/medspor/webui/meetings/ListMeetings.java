package dk.medspor.webui.meetings;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ListMeetings {

    private final MeetingRecord record;
    private final BodyDirectory directory;

    ListMeetings(MeetingRecord record, BodyDirectory directory) {
        this.record = record;
        this.directory = directory;
    }

    /** A meeting in the list. */
    record MeetingRow(MeetingId id, String title, String body, MeetingKind kind, LocalDate date) {

        static MeetingRow of(MeetingDocument it, Map<MedBodyId, String> names) {
            var details = it.details();
            return new MeetingRow(
                    it.id(),
                    details.title().value(),
                    names.getOrDefault(details.bodyId(), ""),
                    details.kind(),
                    details.date());
        }
    }

    @GetMapping("/meetings")
    @May(Operation.READ_MEETINGS)
    String meetings(
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        int number = Pages.asked(page);
        var part =
                Scope.of(permit)
                        .map(own -> record.meetings(own, number, Pages.SIZE, asOf))
                        .orElseGet(() -> record.meetings(number, Pages.SIZE, asOf))
                        .value();
        var bodies =
                part.items().stream().map(it -> it.details().bodyId()).collect(Collectors.toSet());
        var names = directory.names(bodies, asOf);
        model.addAttribute("rows", part.map(it -> MeetingRow.of(it, names)).items());
        model.addAttribute("pages", Pages.of(part, request));
        return "meetings/meetings";
    }
}
