package dk.medspor.webui.initiative;

import dk.medspor.access.Accounts;
import dk.medspor.audit.TrailEntry;
import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in words what was done to an initiative. */
@Component
class TrailWords {

    private final MessageSource words;
    private final EventWords events;
    private final Accounts accounts;

    TrailWords(MessageSource words, EventWords events, Accounts accounts) {
        this.words = words;
        this.events = events;
        this.accounts = accounts;
    }

    TrailLine line(TrailEntry entry, BodyNames bodies, Locale locale) {
        return new TrailLine(
                entry.position(),
                entry.recordedAt(),
                entry.domainDate(),
                who(entry.actor()),
                entry.roles().stream().map(it -> role(it, locale)).toList(),
                entry.payload() instanceof InitiativeEvent it
                        ? events.what(it, bodies, locale)
                        : List.of(entry.event()),
                entry.reason().map(Protected::value),
                EventJson.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(entry.payload()));
    }

    /** The log knows ids only; what an account is called lies outside of it. */
    private String who(String actor) {
        try {
            return accounts.find(UUID.fromString(actor))
                    .map(it -> it.account().login().value())
                    .orElse(actor);
        } catch (IllegalArgumentException notAnAccount) {
            return actor;
        }
    }

    private String role(String name, Locale locale) {
        return String.valueOf(words.getMessage("role." + name, new Object[0], name, locale));
    }
}
