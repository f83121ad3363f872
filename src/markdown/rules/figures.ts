import type { RuleCore } from 'markdown-it/lib/parser_core.mjs';
import { locate } from '../locate.ts';
import type { MarkdownEnvironment } from '../markdown-environment.ts';
import type { WrittenFigure } from '../statement.ts';

/** Reads what stands behind `::: figure`: a file name and, between quotation marks, what the picture shows. */
export const figuresRule: RuleCore = (state) => {
  const env: MarkdownEnvironment = state.env;
  for (const token of state.tokens) {
    if (token.type !== 'container_figure_open') continue;
    const written = token.info.trim();
    const { file = '', alternative = '' } =
      /^figure\s+(?<file>\S*)\s*(?:["“«]\s*(?<alternative>.*?)\s*["”»])?$/.exec(written)?.groups ?? {};
    const figure: WrittenFigure = { file, alternative, offset: locate(env, written, env.start) };
    env.figures.push(figure);
    token.meta = { figure };
  }
};
