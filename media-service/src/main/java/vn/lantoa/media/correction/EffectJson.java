package vn.lantoa.media.correction;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.media.correction.effect.EffectView;

/** The effect of a correction as it is stored. */
@ApplicationScoped
class EffectJson {

    private static final TypeReference<List<EffectView>> EFFECT = new TypeReference<>() {};

    private final ObjectMapper json;

    EffectJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<EffectView> effect) {
        try {
            return json.writeValueAsString(effect);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<EffectView> read(String stored) {
        try {
            return json.readValue(stored, EFFECT);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a stored effect cannot be read", notOurs);
        }
    }
}
