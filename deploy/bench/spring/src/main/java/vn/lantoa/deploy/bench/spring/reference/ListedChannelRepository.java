package vn.lantoa.deploy.bench.spring.reference;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Channels that are listed. */
interface ListedChannelRepository extends JpaRepository<ListedChannel, UUID> {

    /** A channel by one of its keys. */
    record Named(String key, String name) {}

    @Query("SELECT n.key, c.name FROM ChannelName n JOIN ListedChannel c ON c.code = n.channel")
    List<Named> findNames();
}
