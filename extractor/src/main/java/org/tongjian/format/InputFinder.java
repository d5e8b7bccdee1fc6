package org.tongjian.format;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/** Turns the inputs that a user names into files: files, folders and globs. */
public final class InputFinder {
  /** What stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Pattern PART_OF_PAGE = Pattern.compile("(.+)(?:[_.]files|_文件)");

  /**
   * Finds the files of the inputs, each once, in the order of the inputs, those of a folder or glob
   * sorted. Folders are searched with their folders for files of all kinds that are read; left out
   * are hidden files and the folders that browsers save the pictures of a web page in. The standard
   * input ({@value #STANDARD_INPUT}) stays as it is.
   *
   * @param inputs names of files and folders, globs such as {@code pages/**.txt}
   * @param problems takes E101 for inputs that name nothing and E104 for unreadable folders; the
   *     other inputs are found all the same
   */
  public List<Path> find(List<String> inputs, Consumer<Problem> problems) {
    Set<Path> found = new LinkedHashSet<>();
    for (String input : inputs) {
      found.addAll(find(input, problems));
    }
    return List.copyOf(found);
  }

  private static Collection<Path> find(String input, Consumer<Problem> problems) {
    if (input.equals(STANDARD_INPUT)) {
      return List.of(Path.of(input));
    }
    boolean glob = input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return folder(path, problems);
      }
      if (Files.exists(path)) {
        return List.of(path);
      }
    } catch (java.nio.file.InvalidPathException e) {
      glob = glob && !input.contains("\0");
    }
    if (glob) {
      return glob(input, problems);
    }
    missing(input, "no such file or folder: “" + input + "”", "check the spelling", problems);
    return List.of();
  }

  private static Collection<Path> folder(Path folder, Consumer<Problem> problems) {
    Collection<Path> files =
        walk(folder, file -> FileKind.isRead(file.getFileName().toString()), problems);
    if (files.isEmpty()) {
      missing(
          folder.toString(),
          "folder “" + folder + "” holds no file of a kind that is read",
          "give a folder with files such as .txt, .html, .pdf, .jsonl or .zip",
          problems);
    }
    return files;
  }

  private static Collection<Path> glob(String input, Consumer<Problem> problems) {
    int firstWildcard = input.length();
    for (char c : "*?[{".toCharArray()) {
      int at = input.indexOf(c);
      firstWildcard = at < 0 ? firstWildcard : Math.min(firstWildcard, at);
    }
    int slash = input.lastIndexOf('/', firstWildcard);
    Path root = Path.of(slash < 0 ? "" : input.substring(0, slash + 1));
    Collection<Path> files = List.of();
    try {
      // "**/" also means no folder at all, as in shells.
      List<PathMatcher> matchers = new ArrayList<>();
      for (String pattern : List.of(input, input.replace("**/", ""))) {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
      }
      Predicate<Path> matches = file -> matchers.stream().anyMatch(m -> m.matches(file));
      if (Files.isDirectory(root)) {
        files = walk(root, matches, problems);
      }
    } catch (PatternSyntaxException e) {
      missing(input, "“" + input + "” is no glob", "put the name in quotes", problems);
      return files;
    }
    if (files.isEmpty()) {
      missing(input, "no file matches “" + input + "”", "check the spelling", problems);
    }
    return files;
  }

  private static Collection<Path> walk(
      Path root, Predicate<Path> wanted, Consumer<Problem> problems) {
    Set<Path> files = new TreeSet<>();
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && (isHidden(folder) || isPartOfPage(folder))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !Files.isDirectory(file) && wanted.test(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.accept(
                new Problem(
                    ProblemCode.E104,
                    Position.ofFile(file.toString()),
                    "“" + file + "” cannot be read",
                    "check its permissions"));
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(root, visitor);
    } catch (IOException e) {
      missing(root.toString(), "“" + root + "” cannot be read", "check its permissions", problems);
    }
    return files;
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.startsWith(".") && !name.equals(".") && !name.equals("..");
  }

  /** Whether a folder holds the pictures and scripts of a web page that a browser saved. */
  private static boolean isPartOfPage(Path folder) {
    Path parent = folder.getParent();
    Matcher name = PART_OF_PAGE.matcher(String.valueOf(folder.getFileName()));
    return parent != null
        && name.matches()
        && (Files.exists(parent.resolve(name.group(1) + ".html"))
            || Files.exists(parent.resolve(name.group(1) + ".htm")));
  }

  private static void missing(
      String input, String message, String remedy, Consumer<Problem> problems) {
    problems.accept(new Problem(ProblemCode.E101, Position.ofFile(input), message, remedy));
  }
}
