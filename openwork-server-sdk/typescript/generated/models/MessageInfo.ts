// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

import type { OpencodeError } from './OpencodeError.js';
import type { TokenUsage } from './TokenUsage.js';
import type { MessageTime } from './MessageTime.js';
import type { ModelChoice } from './ModelChoice.js';

export interface MessageInfo {
  id: string;
  sessionID: string;
  role: 'user' | 'assistant' | (string & {});
  time: MessageTime;
  parentID?: string;
  agent?: string;
  model?: ModelChoice;
  providerID?: string;
  modelID?: string;
  finish?: string;
  cost?: number;
  tokens?: TokenUsage;
  error?: OpencodeError;
}

/** The values of {@link MessageInfo.role} that this version of the SDK knows. */
export const MessageInfoRoleValues = ['user', 'assistant'] as const;
