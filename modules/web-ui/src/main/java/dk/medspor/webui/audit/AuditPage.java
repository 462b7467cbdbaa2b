package dk.medspor.webui.audit;

import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventMetadata;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.Actors;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the audit, with what was typed in its forms. */
@Component
class AuditPage {

    private static final int LATEST = 25;

    private final EventLog log;
    private final Actors actors;
    private final Checkpoints checkpoints;
    private final BodyDirectory directory;

    AuditPage(EventLog log, Actors actors, Checkpoints checkpoints, BodyDirectory directory) {
        this.log = log;
        this.actors = actors;
        this.checkpoints = checkpoints;
        this.directory = directory;
    }

    /** One of the latest events. */
    record Latest(long position, Instant recordedAt, String event, String command, String login) {}

    /** Its forms are as the model says; what is not said there is empty. */
    String show(Model model) {
        model.addAttribute("head", log.head());
        model.addAttribute("latest", latest());
        model.addAttribute("checkpoint", checkpoints.current().published());
        model.addAttribute("bodies", directory.everyBody(AsOf.now()));
        if (!model.containsAttribute("bundle")) {
            model.addAttribute("bundle", BundleQuestion.EMPTY);
        }
        return "audit/audit";
    }

    private List<Latest> latest() {
        long head = log.head();
        try (var events = log.read(head - LATEST + 1, head)) {
            return events.map(this::latest).toList().reversed();
        }
    }

    private Latest latest(RecordedEvent it) {
        return new Latest(
                it.position(),
                it.recordedAt(),
                it.name(),
                it.command(),
                actors.login(String.valueOf(it.metadata().get(EventMetadata.ACTOR))));
    }
}
