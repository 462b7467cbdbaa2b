package dk.medspor.webui.initiative;

import dk.medspor.audit.TrailEntry;
import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.webui.frame.Actors;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells in words what was done to an initiative. */
@Component
class TrailWords {

    private final EventWords events;
    private final Actors actors;

    TrailWords(EventWords events, Actors actors) {
        this.events = events;
        this.actors = actors;
    }

    TrailLine line(TrailEntry entry, BodyNames bodies, Locale locale) {
        return new TrailLine(
                entry.position(),
                entry.recordedAt(),
                entry.domainDate(),
                actors.login(entry.actor()),
                entry.roles().stream().map(it -> actors.role(it, locale)).toList(),
                entry.payload() instanceof InitiativeEvent it
                        ? events.what(it, bodies, locale)
                        : List.of(entry.event()),
                entry.reason().map(Protected::value),
                EventJson.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(entry.payload()));
    }
}
