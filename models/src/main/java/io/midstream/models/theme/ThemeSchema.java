package io.midstream.models.theme;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of theme files, by which editors complete and check them. */
public final class ThemeSchema {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ThemeSchema() {}

  /**
   * The schema.
   *
   * @param languages the codes of the languages that reports can be written in
   * @param texts the texts of reports that a theme may replace
   */
  public static String json(List<String> languages, Collection<String> texts) {
    ObjectNode root = object("Theme of the reports of Midstream: whose report it is");
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode keys = root.putObject("properties");
    keys.set("organisation", text("Its name, at the head of each page"));
    ObjectNode language = text("The language of the words; en if left out");
    languages.forEach(language.putArray("enum")::add);
    keys.set("language", language);
    keys.set(
        "locale",
        text("The region whose numbers, money and months are written, such as en-GB or de-CH"));
    keys.set("logo", text("An SVG, PNG or JPEG picture, its path relative to this file"));
    ObjectNode colours = colours("Colours of a light page; those of charts stay as they are");
    ((ObjectNode) colours.get("properties")).set("dark", colours("Colours of a dark screen"));
    keys.set("colours", colours);
    ObjectNode wording = object("Texts by what they replace: a text of the report, in English");
    ObjectNode replaced = wording.putObject("properties");
    texts.forEach(text -> replaced.putObject(text).put("type", "string").put("minLength", 1));
    // A text may also be named as the report's language says it.
    wording.put("additionalProperties", true);
    keys.set("wording", wording);
    keys.set("footer", text("A line below everything"));
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private static ObjectNode object(String description) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("description", description).put("type", "object").put("additionalProperties", false);
    return node;
  }

  private static ObjectNode text(String description) {
    return MAPPER.createObjectNode().put("description", description).put("type", "string");
  }

  private static ObjectNode colours(String description) {
    ObjectNode node = object(description);
    ObjectNode keys = node.putObject("properties");
    for (String key : ThemeReader.COLOUR_KEYS) {
      keys.set(key, text("As \"#rrggbb\"").put("pattern", "^" + ThemeReader.COLOUR + "$"));
    }
    return node;
  }
}
