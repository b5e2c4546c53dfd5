// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { ApiResult } from '../../src/api-promise.js';
import type { EventStream } from '../../src/event-stream.js';
import type { RequestOptions, StreamOptions } from '../../src/options.js';
import type { Transport } from '../../src/transport.js';
import type { AcceptedEnvelope } from '../models/AcceptedEnvelope.js';
import type { ErrorEnvelope } from '../models/ErrorEnvelope.js';
import type { QuestionAnswers } from '../models/QuestionAnswers.js';
import type { QuestionRequestListEnvelope } from '../models/QuestionRequestListEnvelope.js';

/** The parameters of `Questions.listQuestions`. */
export interface QuestionsListQuestionsParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
}

/** The parameters of `Questions.rejectQuestion`. */
export interface QuestionsRejectQuestionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  requestId: string;
}

/** The parameters of `Questions.replyQuestion`. */
export interface QuestionsReplyQuestionParams {
  /**
   * @remarks Length: 0 to 100.
   */
  workspaceId: string;
  /**
   * @remarks Length: 0 to 100.
   */
  requestId: string;
  body: QuestionAnswers;
}

/** The operations of the tag `Questions`. */
export class QuestionsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List pending questions
   */
  listQuestions(params: QuestionsListQuestionsParams, options?: RequestOptions): ApiResult<QuestionsListQuestionsParams, QuestionRequestListEnvelope> {
    return this.#transport.call<QuestionsListQuestionsParams, QuestionRequestListEnvelope>({
      operation: 'Questions.listQuestions',
      method: 'GET',
      path: '/workspaces/{workspaceId}/questions',
      pathParams: { 'workspaceId': params.workspaceId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Reject questions
   *
   * The agent continues without answers.
   */
  rejectQuestion(params: QuestionsRejectQuestionParams, options?: RequestOptions): ApiResult<QuestionsRejectQuestionParams, AcceptedEnvelope> {
    return this.#transport.call<QuestionsRejectQuestionParams, AcceptedEnvelope>({
      operation: 'Questions.rejectQuestion',
      method: 'POST',
      path: '/workspaces/{workspaceId}/questions/{requestId}/reject',
      pathParams: { 'workspaceId': params.workspaceId, 'requestId': params.requestId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['requestId', params.requestId, { minLength: 0, maxLength: 100 }],
      ],
    }, options);
  }

  /**
   * Answer questions
   *
   * Answers all questions of the request, in their order.
   */
  replyQuestion(params: QuestionsReplyQuestionParams, options?: RequestOptions): ApiResult<QuestionsReplyQuestionParams, AcceptedEnvelope> {
    return this.#transport.call<QuestionsReplyQuestionParams, AcceptedEnvelope>({
      operation: 'Questions.replyQuestion',
      method: 'POST',
      path: '/workspaces/{workspaceId}/questions/{requestId}/reply',
      pathParams: { 'workspaceId': params.workspaceId, 'requestId': params.requestId },
      checks: [
        ['workspaceId', params.workspaceId, { minLength: 0, maxLength: 100 }],
        ['requestId', params.requestId, { minLength: 0, maxLength: 100 }],
      ],
      body: params.body,
    }, options);
  }
}
