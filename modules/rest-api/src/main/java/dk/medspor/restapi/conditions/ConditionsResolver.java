package dk.medspor.restapi.conditions;

import dk.medspor.eventlog.Conditions;
import dk.medspor.eventlog.Conditions.Unchanged;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads {@code Idempotency-Key} and {@code If-Match}. Where something new is created there is
 * nothing yet that could have changed, so {@code If-Match} is heeded under an id only.
 */
@Component
class ConditionsResolver implements HandlerMethodArgumentResolver {

    private static final String ASKED = ConditionsResolver.class.getName();

    /** Whether an operation has asked for the conditions of its request. */
    static boolean asked(ServletRequest request) {
        return request.getAttribute(ASKED) != null;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Conditions.class;
    }

    @Override
    public Conditions resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        request.setAttribute(ASKED, true, RequestAttributes.SCOPE_REQUEST);
        return new Conditions(
                attribute(request, RequestKey.ATTRIBUTE, RequestKey.class).map(RequestKey::once),
                isUnderAnId(request) ? unchanged(request) : Optional.empty());
    }

    private static boolean isUnderAnId(NativeWebRequest request) {
        return attribute(request, HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.class)
                .map(it -> it.containsKey("id"))
                .orElse(false);
    }

    private static Optional<Unchanged> unchanged(NativeWebRequest request) {
        return Optional.ofNullable(request.getHeaderValues(HttpHeaders.IF_MATCH))
                .flatMap(it -> EntityTag.expected(List.of(it)));
    }

    private static <T> Optional<T> attribute(NativeWebRequest request, String name, Class<T> type) {
        return Optional.ofNullable(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST))
                .map(type::cast);
    }
}
