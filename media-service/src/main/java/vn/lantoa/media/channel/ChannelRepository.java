package vn.lantoa.media.channel;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ChannelRepository extends RegisterRepository<Channel> {

    ChannelRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("kind", "kind"));
    }
}
