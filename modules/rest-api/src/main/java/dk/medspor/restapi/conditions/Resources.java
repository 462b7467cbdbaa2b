package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.EventLog;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.Answer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
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
     * The resource as it stands where the view that found it had come to; the tag never runs ahead
     * of that.
     *
     * @param form turns what was found into what is answered, given that position
     * @param unknown the kind of problem when nothing was found
     */
    public <T, R> ResponseEntity<R> one(
            Answer<Optional<T>> found, UUID id, BiFunction<T, Long, R> form, String unknown) {
        T resource =
                found.value()
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                Problem.at(
                                                        "id", HttpStatus.NOT_FOUND, unknown, id)));
        var answer = ResponseEntity.ok();
        log.lastPosition(id.toString(), found.position())
                .ifPresent(it -> answer.eTag(EntityTag.of(it)));
        return answer.body(form.apply(resource, found.position()));
    }
}
