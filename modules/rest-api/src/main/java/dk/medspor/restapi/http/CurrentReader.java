package dk.medspor.restapi.http;

import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.confidential.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whoever the request comes from that this thread answers. An outsider where there is none, or
 * where the guard has not let it through: feeds, and work in the background.
 */
@Component
public class CurrentReader implements Supplier<Reader> {

    private final BodyDirectory directory;

    CurrentReader(BodyDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Reader get() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .flatMap(CurrentReader::permit)
                .map(it -> it.memberOf(this::mainBodies))
                .map(it -> new Reader(it.map(CurrentReader::bodies)))
                .orElse(Reader.OUTSIDER);
    }

    private static Optional<Permit> permit(RequestAttributes request) {
        return Optional.ofNullable(
                        request.getAttribute(
                                PermitInterceptor.PERMIT, RequestAttributes.SCOPE_REQUEST))
                .map(Permit.class::cast);
    }

    private Set<UUID> mainBodies() {
        return directory.ofTier(Tier.MAIN).stream()
                .map(it -> it.id().value())
                .collect(Collectors.toSet());
    }

    private static Set<MedBodyId> bodies(Set<UUID> ids) {
        return ids.stream().map(MedBodyId::new).collect(Collectors.toSet());
    }
}
