package dk.medspor.webui.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventMetadata;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.restapi.http.May;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.Actors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in to the decisions of the past, and to what proves them outside Medspor. */
@Controller
class ShowAudit {

    private static final int LATEST = 25;

    private final EventLog log;
    private final Actors actors;
    private final Checkpoints checkpoints;
    private final BodyDirectory directory;

    ShowAudit(EventLog log, Actors actors, Checkpoints checkpoints, BodyDirectory directory) {
        this.log = log;
        this.actors = actors;
        this.checkpoints = checkpoints;
        this.directory = directory;
    }

    /** One of the latest events. */
    record Latest(long position, Instant recordedAt, String event, String command, String login) {}

    @GetMapping("/audit")
    @May(Operation.REPLAY_DECISION)
    String audit(@RequestParam Optional<String> position, Model model) {
        Optional<Long> known = position.map(String::strip).flatMap(this::recorded);
        if (known.isPresent()) {
            return "redirect:/audit/decisions/" + known.get();
        }
        model.addAttribute("typed", position.orElse(""));
        model.addAttribute("unknown", position.filter(it -> !it.isBlank()).isPresent());
        model.addAttribute("head", log.head());
        model.addAttribute("latest", latest());
        model.addAttribute("checkpoint", checkpoints.current().published());
        model.addAttribute("bodies", directory.everyBody(AsOf.now()));
        return "audit/audit";
    }

    private Optional<Long> recorded(String typed) {
        return Optional.of(typed)
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(it -> it <= log.head());
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
