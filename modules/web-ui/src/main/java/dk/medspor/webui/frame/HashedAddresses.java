package dk.medspor.webui.frame;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Which links of a page may lead to a file, whose address then gets the hash of its content. Any
 * other link would be looked for in every jar, each time it is written.
 */
@Component
class HashedAddresses {

    /** What a file is looked for by begins where the first star stands: with its folder. */
    private static final List<String> FILES = List.of("/app*/**", "/vendor*/**");

    HashedAddresses(
            ResourceUrlProvider addresses,
            @Qualifier("resourceHandlerMapping") HandlerMapping resources) {
        if (resources instanceof SimpleUrlHandlerMapping its
                && its.getHandlerMap().get("/**") instanceof ResourceHttpRequestHandler files) {
            addresses.setHandlerMap(
                    FILES.stream().collect(Collectors.toMap(it -> it, it -> files)));
        } else {
            throw new IllegalStateException("The files of pages have no handler");
        }
    }
}
