package dk.medspor.restapi.changes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.restapi.changes.AskedChanges.Which;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.changes.Change;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/changes")
class ChangesController {

    private final AskedChanges asked;

    ChangesController(AskedChanges asked) {
        this.asked = asked;
    }

    /**
     * What changed between two moments.
     *
     * @param changes a part of them
     * @param page of it, from 0
     * @param total how many changes there are in all
     * @param position that the later side was computed at
     */
    record ChangesResponse(
            String from,
            String to,
            List<Change> changes,
            int page,
            int size,
            long total,
            long position) {}

    @GetMapping
    @May(Operation.READ_STATUS)
    ChangesResponse changes(
            @RequestParam Optional<UUID> body,
            @RequestParam Optional<UUID> initiative,
            @RequestParam String from,
            @RequestParam String to,
            OnDay on,
            Paging paging,
            AsOf asOf,
            Permit permit) {
        Answer<List<Change>> answer =
                asked.of(new Which(body, initiative, from, to, on.date(), asOf), permit);
        var part = Page.of(answer.value(), paging.page(), paging.size());
        return new ChangesResponse(
                from, to, part.items(), part.page(), part.size(), part.total(), answer.position());
    }
}
