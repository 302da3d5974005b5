package vn.lantoa.media.channel;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ChannelRepository extends RegisterRepository<Channel> {

    ChannelRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("kind", "kind"));
    }

    /**
     * These channels, held so that no other transaction changes them meanwhile; in the order of their codes, so that no
     * two wait in a circle.
     */
    Map<String, Channel> findLocked(Collection<String> codes) {
        return find("code in ?1", Sort.by("code"), codes).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Channel::code, Function.identity()));
    }
}
