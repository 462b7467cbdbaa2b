package dk.medspor.restapi.audit;

import dk.medspor.access.AccessJournal;
import dk.medspor.access.Operation;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.status.Page;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/access-journal")
class AccessJournalController {

    private final AccessJournal journal;

    AccessJournalController(AccessJournal journal) {
        this.journal = journal;
    }

    @GetMapping
    @May(Operation.READ_ACCESS_JOURNAL)
    Page<JournalEntryResponse> accessJournal(Paging paging) {
        List<JournalEntryResponse> newest =
                journal.newest(paging.page(), paging.size()).stream()
                        .map(JournalEntryResponse::of)
                        .toList();
        return new Page<>(newest, paging.page(), paging.size(), journal.count());
    }
}
