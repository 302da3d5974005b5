package vn.lantoa.deploy.bench.spring.reference;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Channels that are not listed. */
interface ChannelSpellingRepository extends JpaRepository<ChannelSpelling, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "INSERT INTO channel_spelling (key, spelling) VALUES (:key, :spelling) ON CONFLICT DO NOTHING")
    void note(String key, String spelling);
}
