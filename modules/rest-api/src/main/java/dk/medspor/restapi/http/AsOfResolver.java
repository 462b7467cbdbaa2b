package dk.medspor.restapi.http;

import dk.medspor.status.AsOf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code asOf} (a position, inclusive, or an instant; a bare date would leave open which
 * moment of the day) and the header {@code Medspor-Position} of a reader who wants to see what was
 * just written.
 */
@Component
class AsOfResolver implements HandlerMethodArgumentResolver {

    private final RecordedMoments moments;

    AsOfResolver(RecordedMoments moments) {
        this.moments = moments;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<String> asOf = Optional.ofNullable(request.getParameter("asOf"));
        return AsOf.of(asOf.map(it -> moments.at("asOf", it)), moments.seenBy(request));
    }
}
