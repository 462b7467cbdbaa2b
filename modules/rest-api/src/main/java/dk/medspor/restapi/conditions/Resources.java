package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.EventLog;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with one resource and its entity tag. */
@Component
public class Resources {

    private final EventLog log;

    Resources(EventLog log) {
        this.log = log;
    }

    /**
     * The resource as it stands at a position.
     *
     * @param position what the view that it comes from includes; the tag never runs ahead of it
     */
    public <T> ResponseEntity<T> at(long position, UUID id, T resource) {
        var answer = ResponseEntity.ok();
        log.lastPosition(id.toString(), position).ifPresent(it -> answer.eTag(EntityTag.of(it)));
        return answer.body(resource);
    }
}
